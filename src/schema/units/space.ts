import type { UnitEntry } from './unit.ts';

/** Lengths, areas, volumes and masses. */
export const spaceUnits = {
  mm: { zh: '毫米', en: 'mm', dimension: 'length', size: ['mm', 1] },
  cm: { zh: '厘米', en: 'cm', dimension: 'length', size: ['mm', 10] },
  m: { zh: '米', en: 'm', dimension: 'length', size: ['mm', 1000] },
  km: { zh: '公里', en: 'km', dimension: 'length', size: ['mm', 1_000_000] },
  inch: { zh: '英寸', en: 'inches', dimension: 'length', size: ['mm', 25.4] },
  foot: { zh: '英尺', en: 'ft', dimension: 'length', size: ['mm', 304.8] },
  mile: { zh: '英里', en: 'miles', dimension: 'length', size: ['mm', 1_609_344] },
  cm2: { zh: '平方厘米', en: 'cm²', dimension: 'area', size: ['cm2', 1] },
  m2: { zh: '平方米', en: 'm²', dimension: 'area', size: ['cm2', 10_000] },
  mu: { zh: '亩', en: 'mu', dimension: 'area', size: ['cm2', 20_000_000 / 3] },
  hectare: { zh: '公顷', en: 'hectares', dimension: 'area', size: ['cm2', 100_000_000] },
  ml: { zh: '毫升', en: 'ml', dimension: 'volume', size: ['ml', 1] },
  litre: { zh: '升', en: 'litres', dimension: 'volume', size: ['ml', 1000] },
  m3: { zh: '立方米', en: 'm³', dimension: 'volume', size: ['ml', 1_000_000] },
  // A gallon and a pint are not the same on both sides of the ocean.
  pint: { zh: '品脱', en: 'pints', dimension: 'volume' },
  gallon: { zh: '加仑', en: 'gallons', dimension: 'volume' },
  mg: { zh: '毫克', en: 'mg', dimension: 'mass', size: ['mg', 1] },
  g: { zh: '克', en: 'g', dimension: 'mass', size: ['mg', 1000] },
  jin: { zh: '斤', en: 'jin', dimension: 'mass', size: ['mg', 500_000] },
  kg: { zh: '千克', en: 'kg', dimension: 'mass', size: ['mg', 1_000_000] },
  ounce: { zh: '盎司', en: 'oz', dimension: 'mass', size: ['mg', 28_349.523_125] },
  lb: { zh: '磅', en: 'lb', dimension: 'mass', size: ['mg', 453_592.37] },
  tonne: { zh: '吨', en: 'tonnes', dimension: 'mass', size: ['mg', 1_000_000_000] },
} as const satisfies Record<string, UnitEntry>;
