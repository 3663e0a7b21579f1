import { expect, test } from 'vitest';
import { currencies, decimalsOf, quantity, type Unit, units } from '../../src/schema/index.ts';
import { figuresIn, figureText } from '../../src/corpus/index.ts';
import { locales } from '../../src/languages/index.ts';

test('every currency is one that this machine knows, with a name in both languages', () => {
  const known = new Set(Intl.supportedValuesOf('currency'));
  expect(currencies.filter((code) => !known.has(code))).toEqual([]);
  expect(currencies.filter((code) => locales.some((locale) => units[code][locale] === ''))).toEqual([]);
  expect([decimalsOf('JPY'), decimalsOf('CNY'), decimalsOf('KWD')]).toEqual([0, 2, 3]);
});

/** Beside a figure, the words of every unit are read as that unit again. */
test.each(locales)('what is written in %s is read as it is meant', (locale) => {
  const unread = (Object.keys(units) as Unit[]).filter((unit) => {
    const text = figureText(unit === 'whole' ? { fraction: [2, 3], unit } : { value: 12, unit }, locale);
    const [only, ...more] = figuresIn(text);
    const sizes = only?.units.map((one) => units[one].size?.[0] ?? one) ?? [];
    return more.length > 0 || !sizes.includes(units[unit].size?.[0] ?? unit);
  });
  expect(unread).toEqual([]);
});

test('a quantity is one value, one fraction or one range', () => {
  const takes = (data: object) => quantity.safeParse({ unit: 'whole', ...data }).success;
  expect([{ value: 1 }, { fraction: [2, 3] }, { min: 1, max: 2 }].map(takes)).toEqual([true, true, true]);
  expect(
    [{}, { value: 1, fraction: [1, 2] }, { min: 1, max: 2, fraction: [1, 2] }, { fraction: [0, 2] }].map(takes),
  ).toEqual([false, false, false, false]);
});
