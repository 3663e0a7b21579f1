import { numbersIn, readNumeral } from '../../../lib/numerals.ts';
import { type LoneFigure, plainOf, valuesIn } from './figures.ts';

/** A rank or a part of a whole, of which the other language has another in its place. */
export interface OtherRank {
  zh: LoneFigure;
  en: LoneFigure;
}
interface Rank extends LoneFigure {
  value: number;
}

const ordinals: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
  ].map((word, index) => [word, index + 1]),
);
/** A rank in English, in words or in figures; part of a pattern. */
export const ordinalEn = `${Object.keys(ordinals).join('|')}|\\d+(?:st|nd|rd|th)`;
const rankZh = /第([一二三四五六七八九十百\d]+)(?!方|线|产业|人称|时间)/gu;
/** A second is a time as well, and a third a part; a third party counts nothing. */
const rankEn = new RegExp(
  String.raw`(?<!\b(?:a|per|each|every|split|one|two) )\b(${ordinalEn})\b` +
    `(?! (?:of (?:a|the)|hand|part(?:y|ies)|person|class|nature|thoughts?))`,
  'giu',
);
/** What comes first and next without a number: 先, 首次, 再次. */
const unnumbered = /首|初|先|最早|再|又|另/u;

/** Ranks of two texts that differ: 第二次 and `the third time`. Told where both languages have as many alone. */
export function otherRanks(zh: string, en: string): OtherRank[] {
  if (!zh.includes('第')) return [];
  const inHan = ranksIn(zh, rankZh, (digits) => readNumeral(digits));
  const inLatin = ranksIn(en, rankEn, (word) => ordinals[word.toLowerCase()] ?? Number.parseInt(word, 10));
  if (inHan.length === 0 || inLatin.length === 0) return [];
  return paired(inHan, inLatin, numbersOf(zh), numbersOf(en)).filter(
    ({ en: { words } }) => !/^(?:first|second)$/iu.test(words) || !unnumbered.test(zh),
  );
}

const partZh =
  /一半(?!路)|半数|(?<![百千万])([二三四五六七八九十])分之([一二三四五六七八九])|(?<![十百千])([一二三四五六七八九])(?:分满|成(?=[，。；、的满以左]|$))/gu;
const lowers = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const lower = '(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)';
const partEn = new RegExp(
  String.raw`\bhalf\b(?! (?:past|an?\b|hour|day|year|way|measure)|-)|` +
    String.raw`\b(?:an?|one)[ -]${lower}(?= (?:of|the|as|more|less|full|off|a)\b|[.,;:]|$)|` +
    String.raw`\b(?:two|three|four|five|seven)[ -]${lower}s\b`,
  'giu',
);

/** Parts of a whole that differ: 一半 and `a third of`. A part that is said in figures is read as one. */
export function otherParts(zh: string, en: string): OtherRank[] {
  if (!/一半|半数|分[之满]|成/u.test(zh)) return [];
  const inHan = ranksIn(zh, partZh, (_all, below, above, tenths) =>
    tenths ? valueOf(tenths) / 10 : below ? valueOf(above) / valueOf(below) : 0.5,
  );
  const inLatin = ranksIn(en, partEn, partOf);
  if (inHan.length === 0 || inLatin.length === 0) return [];
  return paired(inHan, inLatin, valuesIn(plainOf(zh)), valuesIn(plainOf(en))).filter(
    // Three tenths are also said as a third, and seven as two.
    ({ zh: { words }, en: { words: other } }) => !/[三七]成/u.test(words) || !/third/iu.test(other),
  );
}

const valueOf = (digit: string | undefined) => readNumeral(digit ?? '') ?? Number.NaN;

function partOf(words: string): number {
  const [count = '', name = ''] = words.toLowerCase().split(/[ -]/u);
  if (count === 'half') return 0.5;
  const below = lowers.indexOf(name.replace(/s$/u, '')) + 2;
  return (readNumeral(count) ?? 1) / below;
}

type Read = (...found: string[]) => number | undefined;

function ranksIn(text: string, pattern: RegExp, read: Read): Rank[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [words] = match;
    // Beside a whole match stand its groups.
    const value = match.length > 2 || match[1] === undefined ? read(...match) : read(match[1]);
    const start = match.index;
    return value === undefined || Number.isNaN(value) ? [] : [{ words, value, start, end: start + words.length }];
  });
}

/** What each language has alone, side by side where both have as many. */
function paired(
  inHan: readonly Rank[],
  inLatin: readonly Rank[],
  knownZh: ReadonlySet<number>,
  knownEn: ReadonlySet<number>,
): OtherRank[] {
  const has = (ranks: readonly Rank[], value: number) => ranks.some((one) => Math.abs(one.value - value) < 1e-6);
  const hanAlone = inHan.filter(({ value }) => !has(inLatin, value) && !knownEn.has(value));
  const latinAlone = inLatin.filter(({ value }) => !has(inHan, value) && !knownZh.has(value));
  if (hanAlone.length !== latinAlone.length) return [];
  return hanAlone.flatMap((zh, index) => {
    const en = latinAlone[index];
    return en ? [{ zh, en }] : [];
  });
}

/** The numbers of a text that count something. */
const numbersOf = (text: string): ReadonlySet<number> => new Set(numbersIn(text).map(({ value }) => value));
