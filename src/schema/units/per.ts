import type { Labels } from '../bilingual.ts';

/** Labels of the periods a figure is counted over, and of how often something is done. */
export const periods = {
  minute: { zh: '每分钟', en: 'a minute' },
  hour: { zh: '每小时', en: 'an hour' },
  shift: { zh: '每班', en: 'a shift' },
  day: { zh: '每天', en: 'a day' },
  night: { zh: '每晚', en: 'a night' },
  workday: { zh: '每个工作日', en: 'a working day' },
  week: { zh: '每周', en: 'a week' },
  month: { zh: '每月', en: 'a month' },
  quarter: { zh: '每季度', en: 'a quarter' },
  year: { zh: '每年', en: 'a year' },
} as const satisfies Labels<string>;

/** Labels of what else a figure is counted for. */
const shares = {
  person: { zh: '每人', en: 'per person' },
  customer: { zh: '每位顾客', en: 'per customer' },
  guest: { zh: '每位客人', en: 'per guest' },
  item: { zh: '每项', en: 'per item' },
  piece: { zh: '每件', en: 'per piece' },
  visit: { zh: '每次', en: 'each time' },
  call: { zh: '每通电话', en: 'per call' },
  order: { zh: '每单', en: 'per order' },
  table: { zh: '每桌', en: 'per table' },
  room: { zh: '每间客房', en: 'per room' },
  patient: { zh: '每位患者', en: 'per patient' },
  student: { zh: '每名学生', en: 'per student' },
  child: { zh: '每个孩子', en: 'per child' },
  bed: { zh: '每张床位', en: 'per bed' },
  vehicle: { zh: '每辆车', en: 'per vehicle' },
  parcel: { zh: '每件包裹', en: 'per parcel' },
  flight: { zh: '每个航班', en: 'per flight' },
  session: { zh: '每场', en: 'per session' },
  km: { zh: '每公里', en: 'per km' },
  m2: { zh: '每平方米', en: 'per m²' },
  litre: { zh: '每升', en: 'per litre' },
  kg: { zh: '每千克', en: 'per kg' },
} as const satisfies Labels<string>;

/** What `quantity.per` may be: a period, or a thing. */
export const rates = { ...periods, ...shares } as const;
