import { readNumeral } from '../../lib/numerals.ts';
import type { Unit } from '../../schema/index.ts';
import type { StatedFigure } from './figure.ts';

interface Phrase {
  words: RegExp;
  value: number;
  unit: Unit;
}

/** English names of units that come before `and a half`, as in `an hour and a half`. */
const halved: Readonly<Record<string, Unit>> = {
  hour: 'hour',
  minute: 'minute',
  second: 'second',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  metre: 'm',
  meter: 'm',
  kilometre: 'km',
  kilometer: 'km',
  kilo: 'kg',
  kilogram: 'kg',
  litre: 'litre',
  liter: 'litre',
};

/** Words that are a figure with its unit and hold no number of their own. */
const phrases: readonly Phrase[] = [
  { words: /\btwice(?= (?:an?|per|every|each)\b)/giu, value: 2, unit: 'occurrences' },
  { words: /\bthrice(?= (?:an?|per|every|each)\b)/giu, value: 3, unit: 'occurrences' },
  { words: /\b(?:a |one )?quarter of an hour\b|\bquarter-hour\b/giu, value: 15, unit: 'minute' },
  { words: /\bthree[- ]quarters of an hour\b/giu, value: 45, unit: 'minute' },
  { words: /\ban hour and a quarter\b/giu, value: 75, unit: 'minute' },
  { words: /\ba fortnight\b/giu, value: 2, unit: 'week' },
  { words: /一刻钟/gu, value: 15, unit: 'minute' },
  { words: /三刻钟/gu, value: 45, unit: 'minute' },
  ...Object.entries(halved).map(([name, unit]): Phrase => ({
    words: new RegExp(String.raw`\ban? ${name} and a half\b`, 'giu'),
    value: 1.5,
    unit,
  })),
];
const any = /twice|thrice|quarter|fortnight|刻|and a half/iu;

/** A price cut in tenths: 八折, 七五折, 8.5 折; what is folded in three is none. */
const cut =
  /(?<tenths>\d(?:[.点]\d|\d)?|[一二三四五六七八九]点?[一二三四五六七八九]?)\s?折(?![叠页伞痕断线磨返腾成])/gu;

/** The figures of a text that are said without a number, or with one that counts something else: `twice`, 八折. */
export function setPhrases(text: string): StatedFigure[] {
  const found = any.test(text) ? phrases.flatMap((phrase) => saidAs(text, phrase)) : [];
  return text.includes('折') ? [...found, ...cutsIn(text)] : found;
}

function saidAs(text: string, { words, value, unit }: Phrase): StatedFigure[] {
  return [...text.matchAll(words)].map(({ 0: found, index }): StatedFigure => {
    const [start, end] = [index, index + found.length];
    return { values: [value], units: [unit], start, end, loose: false, isListed: false };
  });
}

/** 八折 is 80 per cent of a price and 20 per cent off it: either may be said of it, and neither must be. */
function cutsIn(text: string): StatedFigure[] {
  return [...text.matchAll(cut)].flatMap(({ 0: found, index, groups }) => {
    const digits = [...(groups?.['tenths'] ?? '').replaceAll(/[.点]/g, '')].map((digit) => readNumeral(digit) ?? 0);
    const paid = Number(digits.join('').padEnd(2, '0'));
    const [start, end] = [index, index + found.length];
    return [paid, 100 - paid].map((value): StatedFigure => {
      return { values: [value], units: ['percent'], start, end, loose: true, isListed: false };
    });
  });
}
