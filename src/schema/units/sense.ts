import type { UnitEntry } from './unit.ts';

/** What is felt, seen and heard. A temperature has its own scale: a degree alone is an angle. */
export const senseUnits = {
  celsius: { zh: '°C', en: '°C', dimension: 'temperature' },
  fahrenheit: { zh: '°F', en: '°F', dimension: 'temperature' },
  kelvin: { zh: 'K', en: 'K', dimension: 'temperature' },
  lux: { zh: '勒克斯', en: 'lux', dimension: 'light' },
  decibel: { zh: '分贝', en: 'dB', dimension: 'sound' },
  degree: { zh: '度', en: '°', dimension: 'angle' },
} as const satisfies Record<string, UnitEntry>;

/** The most that there is on a scale, and the oldest that anybody became. */
export const highest: Readonly<Partial<Record<string, number>>> = { ph: 14, age: 125, 'age-in-months': 1500 };

/** The coldest there is, on each scale. */
export const coldest: Readonly<Partial<Record<string, number>>> = { celsius: -273.15, fahrenheit: -459.67, kelvin: 0 };
