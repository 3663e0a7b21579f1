import { docx, heading, line, table } from './build.ts';
import type { Truth } from './truth.ts';

/** A climbing hall that says all twice, in Chinese and below it in English; heads and cells have both. */
export const climbing = () =>
  docx([
    heading(1, '一、前台'),
    heading(1, '1 Front desk'),
    line('客人进门 5 秒内应打招呼。'),
    line('Greet everyone within five seconds of their coming in.'),
    line('首次来的客人必须先签安全须知。'),
    line('First-time climbers must sign the safety sheet.'),
    heading(1, '二、岩壁'),
    heading(1, '2 The wall'),
    line('教练每 20 分钟巡场一次。'),
    line('Coaches walk the floor every 20 minutes.'),
    line('严禁在岩壁下停留。'),
    line('Standing below the wall is forbidden.'),
    heading(1, '三、检查'),
    heading(1, '3 Checks'),
    table(
      ['序', '项目 Item', '频次 Frequency', '签名'],
      ['1', '检查主绳 Check the ropes', '每天2次 twice a day', ''],
      ['2', '清洗岩点 Wash the holds', '每2周 every 2 weeks', ''],
      ['3', '擦垫子 Wipe the mats', '每小时 hourly', ''],
    ),
  ]);

export const climbingTruth: Truth = {
  前台: [
    ['客人进门 5 秒内应打招呼', 'do', '≤ 5 second'],
    ['首次来的客人必须先签安全须知', 'do'],
  ],
  岩壁: [
    ['教练每 20 分钟巡场一次', 'do', 'every 20 minute'],
    ['在岩壁下停留', 'dont'],
  ],
  检查: [
    ['检查主绳 Check the ropes', 'do', 'every day x2'],
    ['清洗岩点 Wash the holds', 'do', 'every 2 week'],
    ['擦垫子 Wipe the mats', 'do', 'every hour'],
  ],
};
