import { figuresIn, isConverted, mayHoldPhrase } from '../../../corpus/index.ts';
import { dimensionOf, type Unit } from '../../../schema/index.ts';
import { fractionSigns, plainText } from '../../../lib/fraction-signs.ts';
import { numbersIn, readNumeral } from '../../../lib/numerals.ts';
import { remembered } from '../../../lib/remembered.ts';
import { loneClocks } from './clocks.ts';

/** A figure that one text has and the other has not. */
export interface LoneFigure {
  words: string;
  start: number;
  end: number;
}

/** A figure of which the other text has another in its place. */
export interface OtherFigure extends LoneFigure {
  other: string;
}

/** Words that hold a number without being one: once, a pair, both; ordinals. */
const hidden: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['once first single a an per every each january jan', 1],
    ['twice twofold second double doubled doubles both pair pairs couple february feb', 2],
    ['third thirds triple tripled threefold thrice march mar', 3],
    ['fourth fourfold quadruple quarter quarters april apr', 4],
    ['fifth may', 5],
    ['sixth june jun', 6],
    ['seventh july jul', 7],
    ['eighth august aug', 8],
    ['ninth september sep sept', 9],
    ['tenth tenths tenfold october oct', 10],
    ['eleventh november nov', 11],
    ['dozen twelfth noon midnight december dec', 12],
    ['fortnight', 14],
    ['hundred', 100],
    ['thousand', 1000],
  ].flatMap(([words, value]) =>
    String(words)
      .split(' ')
      .map((word) => [word, Number(value)] as const),
  ),
);

/** Numbers that only set the entries of a list apart: `1. `, `2、`, （3）; the other language may have dots or letters. */
const enumerators = /(?<=^|\n)[ \t]*(?:[-*>][ \t]+)?\d{1,2}(?:[.)](?=\s)|[、．）])|[（(]\s?\d{1,2}\s?[)）]/gu;

/**
 * Figures of a text that stand in another language nowhere, whatever the script and the unit; times of day alone where
 * both are known to have the same numbers.
 */
export function loneFigures(text: string, other: string, haveSame: boolean): LoneFigure[] {
  return [...loneClocks(text, other), ...(haveSame ? [] : loneNumbers(text, other))];
}

/**
 * Whether two texts surely state the same numbers, so that neither has one alone: those of most pairs are equal one by
 * one, and reading them is all it takes to know.
 */
export function haveSameNumbers(text: string, other: string): boolean {
  if (mayHoldPhrase(text) || mayHoldPhrase(other) || smallPart.test(text) || smallPart.test(other)) return false;
  const [mine, theirs] = [firmValues(text), firmValues(other)];
  return mine.length === theirs.length && mine.every((value, index) => value === theirs[index]);
}

/** What may as well be said in another unit: 0.5 hours. */
const smallPart = /0\.\d/u;

/** The values that another language must state, from the least to the greatest. */
function firmValues(text: string): number[] {
  const firm = numbersIn(text).filter(({ value, loose }) => value > 1 && !loose);
  return firm.map(({ value }) => value).sort((a, b) => a - b);
}

function loneNumbers(whole: string, other: string): LoneFigure[] {
  if (haveSameDigits(whole, other)) return [];
  const text = whole.replaceAll(enumerators, (mark) => mark.replaceAll(/\d/g, ' '));
  const firm = figuresIn(text).filter((figure) => isFirm(text, figure));
  if (firm.length === 0) return [];
  const plain = plainOf(other);
  const inDigits = new Set(digitsIn(plain));
  const open = firm.filter((figure) => !isStated(figure, inDigits));
  if (open.length === 0) return [];
  const known = valuesIn(plain);
  return open.flatMap((figure) => {
    const { start, end } = figure;
    const words = text.slice(start, end);
    const isSaid =
      isStated(figure, known) ||
      isSaidInParts(words, known) ||
      isSaidAsAll(figure, plain) ||
      isConverted(text, figure, figuresIn(text), (one) => isStated(one, known));
    return isSaid ? [] : [{ words, start, end }];
  });
}

/** The whole of something needs no figure: 100% of it is all of it, 全额 and in full. */
const isSaidAsAll = ({ values, units }: Firm, other: string): boolean =>
  values.join() === '100' && units.includes('percent') && all.test(other);
const all = /[全整]|所有|一切|悉数|\b(?:all|whole|entire|entirely|full|fully|everything|complete|completely)\b/iu;

/** Nine in ten is also said as ten of whom nine, 万分之一 as one in ten thousand. */
function isSaidInParts(words: string, known: ReadonlySet<number>): boolean {
  if (words.startsWith('万分之')) return known.has(10_000);
  return / in | out of |[里中]/iu.test(words) && numbersIn(words).every(({ value }) => known.has(value));
}

/** Whether some numbers hold all of a figure that must be stated. */
function isStated({ values, units, loose }: Firm, known: ReadonlySet<number>): boolean {
  // Parts of a whole are said in too many ways: a third, one of three, 33%.
  const isSmall = (value: number) => value === 1 || value <= 0 || (value < 1 && units.includes('whole'));
  return values.every((value) => loose || isSmall(value) || forms(value, units).some((form) => known.has(form)));
}

type Firm = ReturnType<typeof figuresIn>[number];

/** Whether another language must state a figure: in words, what is counted (两人, four times) is often said otherwise. */
function isFirm(text: string, { units, start, end, loose }: Firm): boolean {
  return /[\d０-９]/.test(text.slice(start, end))
    ? !isPartOfMore(text, start, end)
    : units.some((unit) => !isCount(unit)) && !loose;
}

const isCount = (unit: Unit) => ['count', 'multiple'].includes(dimensionOf(unit)) || unit === 'tenths';

/** Numbers in words, and words that make another number of digits. */
const inWords = new RegExp(
  `[〇零一二两三四五六七八九十百千万半成${fractionSigns}]|` +
    String.raw`\b(?:\w*(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|teen|twelve|ty)|half|hundred|` +
    String.raw`thousand)\b`,
  'iu',
);
const multiplied = new RegExp(String.raw`[十百千万成半${fractionSigns}]|\b(?:hundred|thousand|half)\b`, 'iu');

/** Whether all figures of a text are digits, and stand in the other in the same digits: most pairs need no more. */
function haveSameDigits(text: string, other: string): boolean {
  if (inWords.test(text) || multiplied.test(other)) return false;
  const known = new Set(other.match(/[\d０-９][\d０-９.,]*/gu));
  return (text.match(/[\d０-９][\d０-９.,]*/gu) ?? []).every((digits) => known.has(digits));
}

/** One of several (`1 of 3`), or a digit of a string of digits (`5-2-7`). */
function isPartOfMore(text: string, start: number, end: number): boolean {
  return (
    /\d of $|\d-$/.test(text.slice(0, start)) ||
    /^ of \d|^-\d/.test(text.slice(end)) ||
    /\d-\d-\d/.test(text.slice(start, end))
  );
}

/** What parts of a whole are in per cent: 七分满 is 70%, 一半 and half 50%. */
function inPercent({ values, units, loose }: Firm): number[] {
  if (units.includes('tenths')) return values.map((value) => value * 10);
  if (units.includes('permille')) return values.map((value) => value / 10);
  const isPart = units.includes('whole') || (units.length === 0 && loose);
  return isPart ? values.filter((value) => value < 1).map((value) => value * 100) : [];
}

/** A value in the forms in which another language may state it: in months or years, centimetres or metres. */
function forms(value: number, units: readonly Unit[]): number[] {
  const sizes = units.flatMap((unit) => conversions[unit] ?? []);
  return [value, ...sizes.flatMap((size) => [round(value * size), round(value / size)])];
}
const conversions: Readonly<Partial<Record<Unit, readonly number[]>>> = {
  mm: [10, 1000],
  cm: [10, 100],
  m: [100, 1000],
  km: [1000],
  g: [1000],
  jin: [2, 500],
  kg: [1000, 2],
  ml: [1000],
  litre: [1000],
  second: [60],
  minute: [60],
  hour: [60, 24],
  day: [24, 7],
  week: [7],
  month: [12, 3],
  quarter: [3, 4],
  year: [12],
  permille: [10],
  // Of ten, or of each: 70% is seven tenths.
  tenths: [10],
};
/** Whole numbers, as nearly all are, need no rounding; those of telephones have more digits than are kept of others. */
const round = (value: number) => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(9)));

/** 一九七二 is the year 1972: four digits in a row, which count nothing. */
function yearOf(numeral: string): number | undefined {
  return /^[〇零一二三四五六七八九]{4}$/u.test(numeral)
    ? Number([...numeral].map((digit) => '零一二三四五六七八九'.indexOf(digit.replace('〇', '零'))).join(''))
    : undefined;
}

const wordValues = new Map<string, number | undefined>();
/** What an English word counts; texts use the same few thousand words again and again. */
function valueOfWord(word: string): number | undefined {
  if (!wordValues.has(word)) wordValues.set(word, hidden[word] ?? readNumeral(word));
  return wordValues.get(word);
}

/** The numbers of a text that are written in digits; those of most figures, found sooner than all others. */
function digitsIn(text: string): number[] {
  return [...text.matchAll(/\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?/g)].map(([digits]) =>
    round(Number(digits.replaceAll(',', ''))),
  );
}

/**
 * A text in plain characters (NFKC), where it has others than those of everyday writing. Most have not, and stay the
 * text that was read before.
 */
export function plainOf(text: string): string {
  return unusual.test(text) ? plainText(text) : text;
}
const unusual = /[^\u0020-\u007e\n\p{Script=Han}，。、：；！？（）“”‘’《》…—～·°]/u;

/** Every number that a text in plain characters may be read to hold. */
export const valuesIn = remembered((plain): ReadonlySet<number> => {
  const found = figuresIn(plain).flatMap((figure) => [...figure.values, ...inPercent(figure)]);
  found.push(...digitsIn(plain));
  for (const [numeral] of plain.matchAll(/[〇零一二两三四五六七八九十百千万半]+/gu)) {
    found.push(...[...numeral].flatMap((one) => readNumeral(one) ?? []));
    const whole = readNumeral(numeral) ?? yearOf(numeral);
    if (whole !== undefined) found.push(whole);
  }
  for (const [word] of plain.toLowerCase().matchAll(/[a-z]+/g)) {
    const value = valueOfWord(word);
    if (value !== undefined) found.push(value);
  }
  // 5-2-7 spells 527.
  for (const [spelt] of plain.matchAll(/\d(?:-\d)+(?!\d)/g)) found.push(Number(spelt.replaceAll('-', '')));
  // 隔天 is every other day, which may be said as every two.
  if (/隔/u.test(plain)) found.push(2);
  // 一米四 is 1.4 metres.
  for (const [, whole = '', part = ''] of plain.matchAll(/([一二两三四五六七八九])[米块元]([一二三四五六七八九])/gu))
    found.push((readNumeral(whole) ?? 0) + (readNumeral(part) ?? 0) / 10);
  return new Set(found.map(round));
});
