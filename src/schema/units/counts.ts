import type { UnitEntry } from './unit.ts';

/** What is counted, parts of a whole, and how many times as much. */
export const countUnits = {
  percent: { zh: '%', en: '%', dimension: 'share', size: ['percent', 1] },
  permille: { zh: '‰', en: '‰', dimension: 'share', size: ['percent', 0.1] },
  ppm: { zh: 'ppm', en: 'ppm', dimension: 'share', size: ['percent', 0.0001] },
  tenths: { zh: '分满', en: 'tenths full', dimension: 'share', size: ['percent', 10] },
  // The figure says it all: two thirds.
  whole: { zh: '', en: '', dimension: 'share', size: ['percent', 100] },
  times: { zh: '倍', en: '×', dimension: 'multiple' },
  occurrences: { zh: '次', en: 'times', dimension: 'count' },
  people: { zh: '人', en: 'people', dimension: 'count', size: ['people', 1] },
  customers: { zh: '位顾客', en: 'customers', dimension: 'count', size: ['people', 1] },
  guests: { zh: '位客人', en: 'guests', dimension: 'count', size: ['people', 1] },
  items: { zh: '项', en: 'items', dimension: 'count' },
  piece: { zh: '件', en: 'pieces', dimension: 'count' },
  steps: { zh: '步', en: 'steps', dimension: 'count' },
  points: { zh: '分', en: 'points', dimension: 'count' },
  rings: { zh: '声铃响', en: 'rings', dimension: 'count' },
  calls: { zh: '通电话', en: 'calls', dimension: 'count' },
  orders: { zh: '单', en: 'orders', dimension: 'count' },
  tables: { zh: '桌', en: 'tables', dimension: 'count' },
  rooms: { zh: '间客房', en: 'rooms', dimension: 'count' },
} as const satisfies Record<string, UnitEntry>;
