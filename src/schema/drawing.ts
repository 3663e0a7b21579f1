import { type Labels, oneOf } from './bilingual.ts';
import { field } from './field.ts';

/** Drawings that the site and the cards know, with their text alternatives. */
export const drawings = {
  'poster-height': {
    zh: '海报张贴高度：下沿离地面 90 到 110 厘米，贴在视线平面向下 15 度处',
    en: 'Poster height: 90 to 110 cm above the floor, 15 degrees below eye level',
  },
  'lead-front-right': {
    zh: '俯视图：迎宾员走在客人右前方一米',
    en: 'Seen from above: the host walks one metre ahead of the guest, to the right',
  },
  'brightness-steps': {
    zh: '以店内亮度为一，各区域亮度的倍数阶梯',
    en: 'Steps of brightness for each area, taking the shop interior as one',
  },
  'suit-buttons': {
    zh: '西装扣法：三粒扣系上两粒或中间一粒，两粒扣只系第一粒',
    en: 'Suit buttons: of three, the top two or the middle one; of two, the first only',
  },
  'tea-seven-tenths': { zh: '茶杯斟到七分满', en: 'A tea cup filled to seven tenths' },
  'view-angles': {
    zh: '视线范围左右 120 度，最理想观看角度 25 度',
    en: 'Field of view 120 degrees, best viewing angle 25 degrees',
  },
  'car-seats': {
    zh: '双排座轿车：客户坐在司机后排对角线位置',
    en: 'A car with two rows: the customer sits in the back, diagonally behind the driver',
  },
} as const satisfies Labels<string>;
export type DrawingId = keyof typeof drawings;

export const drawingId = field(
  oneOf(drawings),
  '示意图的名称，取自示意图表',
  'The name of the drawing, from the list of drawings',
);
