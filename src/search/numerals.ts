/** A figure in a query, with the unit character that follows it. */
export interface FigureWord {
  digits: string;
  unit: string;
  /** All that follows it. */
  after: string;
  /** The sign of money right before it; empty where there is none. */
  sign: string;
  /** Whether it was said in words, which may mean something else: 一下 is no figure. */
  isSpoken?: boolean;
}

const digits = '零一二三四五六七八九';
const spokenZh =
  /([一二两三四五六七八九十百]+)个?(分钟|小时|厘米|公分|[天日周月年次米声倍成句步条级度秒元块分遍下响人点])/gu;
const wordsEn = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];
const spokenEn = new RegExp(`\\b(${wordsEn.join('|')})[ -]([a-z]{3,})`, 'g');

/** The number that Chinese numerals below a thousand say. */
export function numberOf(numerals: string): number {
  let sum = 0;
  let figure = 0;
  for (const numeral of numerals.replaceAll('两', '二')) {
    const ten = numeral === '百' ? 100 : numeral === '十' ? 10 : 0;
    if (ten === 0) figure = digits.indexOf(numeral);
    else {
      sum += (figure || 1) * ten;
      figure = 0;
    }
  }
  return sum + figure;
}

/** Figures that a folded query says in words: 七天, `two days`. */
export function spokenFigures(folded: string): FigureWord[] {
  const said = (value: number, unit: string): FigureWord => ({
    ...{ digits: String(value), unit, after: unit, sign: '', isSpoken: true },
  });
  return [
    ...[...folded.matchAll(spokenZh)].map(([, numerals = '', unit = '']) => said(numberOf(numerals), unit)),
    ...[...folded.matchAll(spokenEn)].map(([, word = '', unit = '']) => said(wordsEn.indexOf(word), unit)),
  ];
}

/** A folded query with 百分之十 as 10%. */
export function withShares(folded: string): string {
  return folded.replaceAll(
    /百分之([零一二三四五六七八九十百]+|\d+)/gu,
    (_, share: string) => `${/\d/.test(share) ? share : numberOf(share)}%`,
  );
}

const digitsZh = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A number as it may be written, with commas between its thousands or without. */
export const figurePattern = (digits: string) =>
  digits.replace(/^\d+/, (whole) => whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',?')).replace('.', String.raw`\.`);

/** A whole number up to 999 in Chinese numerals; undefined for others. */
export function chineseNumeral(digits: string): string | undefined {
  const value = Number(digits);
  if (!Number.isInteger(value) || value < 0 || value > 999) return undefined;
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  if (value < 10) return digitsZh[value];
  const head = hundreds > 0 ? `${digitsZh[hundreds] ?? ''}百` : '';
  const middle =
    tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : (digitsZh[tens] ?? '')}十` : hundreds > 0 && ones > 0 ? '零' : '';
  return head + middle + (ones > 0 ? (digitsZh[ones] ?? '') : '');
}
