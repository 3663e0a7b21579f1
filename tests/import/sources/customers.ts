import { docx, heading, line, table } from './build.ts';
import type { Truth } from './truth.ts';

/** A table of grades with merged cells, numbers typed as 一、（一）, time limits, steps. */
export const customers = () =>
  docx(
    [
      line('客户服务工作手册', { bold: true, size: 20 }),
      line('版本：2.0'),
      heading(1, '一、客户拜访'),
      heading(2, '（一）拜访频率'),
      table(
        ['客户等级', '拜访频率', '拜访方式'],
        ['A', '每月一次', { text: '必须当面', rows: 2 }],
        ['B', '每两个月一次'],
        ['C', '每半年一次', '电话'],
      ),
      heading(2, '（二）拜访要求'),
      line('1. 拜访前一天与客户约好时间'),
      line('2. 拜访时长控制在 30 分钟以内'),
      line('3. 不要在客户用餐时打电话'),
      line('4. 重要节日前 3 天向客户问候'),
      heading(1, '二、投诉处理'),
      heading(2, '（一）处理步骤'),
      line('第一步 倾听：请客户把话说完'),
      line('第二步 致歉：为给客户带来的不便道歉'),
      line('第三步 记录：10 分钟内登记到投诉系统'),
      line('第四步 回访：处理完后 2 天内电话回访'),
      heading(2, '（二）响应时限'),
      line('1. 一般投诉 24 小时内答复'),
      line('2. 重大投诉 2 小时内上报主管'),
      line('3. 在线咨询 30 秒内回应'),
      heading(1, '三、服务用语'),
      line('接听电话：“您好，很高兴为您服务。”'),
      line('请客户等候：“请您稍等，我马上为您查询。”'),
      line('附：客户等级由市场部评定。'),
      line('编制：市场部  审核：总经理'),
    ],
    { header: '客户服务工作手册', footer: '第 1 页' },
  );

export const customersTruth: Truth = {
  拜访频率: [
    ['A：每月一次，必须当面', 'grade a', 'every month', 'in person'],
    ['B：每两个月一次，必须当面', 'grade b', 'every 2 month', 'in person'],
    ['C：每半年一次，电话', 'grade c', 'every 6 month', 'channel phone'],
  ],
  拜访要求: [
    ['拜访前一天与客户约好时间', 'do'],
    ['拜访时长控制在 30 分钟以内', 'do', '≤ 30 minute'],
    ['在客户用餐时打电话', 'dont'],
    ['重要节日前 3 天向客户问候', 'do'],
  ],
  处理步骤: [
    ['倾听：请客户把话说完'],
    ['致歉：为给客户带来的不便道歉'],
    ['记录：10 分钟内登记到投诉系统', '≤ 10 minute'],
    ['回访：处理完后 2 天内电话回访', '≤ 2 day'],
  ],
  响应时限: [
    ['一般投诉 24 小时内答复', '≤ 24 hour'],
    ['重大投诉 2 小时内上报主管', '≤ 2 hour'],
    ['在线咨询 30 秒内回应', '≤ 30 second'],
  ],
  服务用语: [
    ['您好，很高兴为您服务。', 'do'],
    ['请您稍等，我马上为您查询。', 'do'],
  ],
};
