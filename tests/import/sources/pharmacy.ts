import { docx, line, table } from './build.ts';
import type { Truth } from './truth.ts';

const bold = (text: string) => line(text, { bold: true, size: 14 });

/** A pharmacy that writes Chinese only: articles, a table of requirements, lists below a line. */
export const pharmacy = () =>
  docx(
    [
      line('门店服务规程', { bold: true, size: 22 }),
      line('2026年1月'),
      bold('第一章 接待'),
      line('第一条 顾客进店 10 秒内主动问候。'),
      line('第二条 顾客购买处方药时，必须查验处方。'),
      line('第三条 员工不得向顾客推销保健品。'),
      line('第四条 禁止下列行为：'),
      line('（1）替顾客更改处方'),
      line('（2）在柜台内饮食'),
      line('（3）议论顾客的病情'),
      bold('第二章 用药交代'),
      line('第五条 交代药品时应做到：'),
      line('（1）说明每日次数和每次用量'),
      line('（2）说明饭前还是饭后服用'),
      line('（3）请顾客复述一遍'),
      line('第六条 退烧药两次用药间隔不少于 4 小时。'),
      line('第七条 每位顾客的交代时间不少于 2 分钟。'),
      bold('第三章 药品存放'),
      table(
        ['项目', '要求', '检查频次'],
        ['冷藏柜', '温度保持在 2–8 ℃', '每天两次'],
        ['常温区', '温度不超过 30 ℃', '每天一次'],
        ['拆零药品', '装入药袋，写明有效期', '每周一次'],
      ),
      bold('第四章 环境'),
      line('第八条 地面每 2 小时巡查一次。'),
      line('第九条 货架间的通道宽度不少于 1.2 米。'),
      line('第十条 收银台只能摆放当天的宣传单。'),
      line('第十一条 不在门口堆放货箱。'),
      line('第十二条 除消毒用品外，柜台上不放私人物品。'),
      bold('第五章 附则'),
      line('本规程自发布之日起施行。'),
    ],
    { header: '门店服务规程', footer: '- 1 -' },
  );

export const pharmacyTruth: Truth = {
  接待: [
    ['顾客进店 10 秒内主动问候', 'do', '≤ 10 second'],
    ['顾客购买处方药时，必须查验处方', 'do'],
    ['员工向顾客推销保健品', 'dont'],
    ['替顾客更改处方', 'dont'],
    ['在柜台内饮食', 'dont'],
    ['议论顾客的病情', 'dont'],
  ],
  用药交代: [
    ['说明每日次数和每次用量', 'do'],
    ['说明饭前还是饭后服用', 'do'],
    ['请顾客复述一遍', 'do'],
    ['退烧药两次用药间隔不少于 4 小时', 'do', '≥ 4 hour'],
    ['每位顾客的交代时间不少于 2 分钟', 'do', '≥ 2 minute'],
  ],
  药品存放: [
    ['冷藏柜：温度保持在 2–8 ℃', 'do', '2–8 celsius', 'every day x2'],
    ['常温区：温度不超过 30 ℃', 'do', '≤ 30 celsius', 'every day'],
    ['拆零药品：装入药袋，写明有效期', 'do', 'every week'],
  ],
  环境: [
    ['地面每 2 小时巡查一次', 'do', 'every 2 hour'],
    ['货架间的通道宽度不少于 1.2 米', 'do', '≥ 1.2 m'],
    ['收银台只能摆放当天的宣传单', 'do'],
    ['在门口堆放货箱', 'dont'],
    ['除消毒用品外，柜台上不放私人物品', 'do'],
  ],
};
