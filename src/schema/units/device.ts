import type { UnitEntry } from './unit.ts';

/** What is read from a device or set on it: pressure, electricity, energy, the size of a file. */
export const deviceUnits = {
  pascal: { zh: '帕', en: 'Pa', dimension: 'pressure', size: ['kpa', 0.001] },
  kpa: { zh: '千帕', en: 'kPa', dimension: 'pressure', size: ['kpa', 1] },
  bar: { zh: '巴', en: 'bar', dimension: 'pressure', size: ['kpa', 100] },
  psi: { zh: '磅/平方英寸', en: 'psi', dimension: 'pressure', size: ['kpa', 6.894_757] },
  mmhg: { zh: '毫米汞柱', en: 'mmHg', dimension: 'pressure', size: ['kpa', 0.133_322_4] },
  // Tightened so hard, and so sour: neither turns into anything else.
  newtonmetre: { zh: '牛·米', en: 'N·m', dimension: 'torque' },
  ph: { zh: 'pH', en: 'pH', dimension: 'acidity' },
  volt: { zh: '伏', en: 'V', dimension: 'voltage' },
  watt: { zh: '瓦', en: 'watts', dimension: 'power', size: ['watt', 1] },
  kilowatt: { zh: '千瓦', en: 'kW', dimension: 'power', size: ['watt', 1000] },
  kilocalorie: { zh: '大卡', en: 'kcal', dimension: 'energy' },
  kilobyte: { zh: 'KB', en: 'KB', dimension: 'data', size: ['kilobyte', 1] },
  megabyte: { zh: 'MB', en: 'MB', dimension: 'data', size: ['kilobyte', 1000] },
  gigabyte: { zh: 'GB', en: 'GB', dimension: 'data', size: ['kilobyte', 1_000_000] },
} as const satisfies Record<string, UnitEntry>;
