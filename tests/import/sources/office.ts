import { pptx, xlsx } from './zipped.ts';
import type { Truth } from './truth.ts';

/** What a warehouse checks, as a workbook: two sheets, a column that no field takes, figures as figures. */
export const warehouse = () =>
  xlsx({
    开门前检查: [
      ['序号', '检查项目', '检查要求', '频率', '责任人'],
      ['1', '消防通道', '没有堆放货物', '每天一次', '库管'],
      ['2', '叉车', '刹车有效，电量不低于 50%', '每天一次', '司机'],
      ['3', '灭火器', '压力在绿区', '每月一次', '库管'],
    ],
    堆放: [
      ['要求', '不允许'],
      ['重货放下层', '货物超出货架边缘'],
      ['标签朝外', '用货物压住标签'],
    ],
  });

export const warehouseTruth: Truth = {
  开门前检查: [
    ['没有堆放货物', 'do', 'every day'],
    ['刹车有效，电量不低于 50%', 'do', 'every day', '≥ 50 percent'],
    ['压力在绿区', 'do', 'every month'],
  ],
  堆放: [
    ['重货放下层', 'do'],
    ['货物超出货架边缘', 'dont'],
    ['标签朝外', 'do'],
    ['用货物压住标签', 'dont'],
  ],
};

/** The slides that a gym trains its staff with, in English. */
export const gym = () =>
  pptx({
    'At the front desk': [
      'Greet every member within 10 seconds',
      'Ask to see the membership card',
      'Do not discuss prices over the phone',
    ],
    'On the floor': [
      'Wipe each machine every 30 minutes',
      'Offer help to members who look unsure',
      'Never correct a member in front of others',
      'Keep the music below 75 dB',
    ],
    'Do not': ['Use your phone on the floor', 'Leave weights on the ground'],
  });

export const gymTruth: Truth = {
  'At the front desk': [
    ['Greet every member within 10 seconds', 'do', '≤ 10 second'],
    ['Ask to see the membership card', 'do'],
    ['Discuss prices over the phone', 'dont'],
  ],
  'On the floor': [
    ['Wipe each machine every 30 minutes', 'do', 'every 30 minute'],
    ['Offer help to members who look unsure', 'do'],
    ['Correct a member in front of others', 'dont'],
    ['Keep the music below 75 dB', 'do', '< 75 decibel'],
  ],
  'Do not': [
    ['Use your phone on the floor', 'dont'],
    ['Leave weights on the ground', 'dont'],
  ],
};
