import { locales } from '../../languages/index.ts';
import { type Unit, units } from '../../schema/index.ts';

/** What a unit measures, and how many of the smallest unit it is, so that 1 m and 100 cm are one figure. */
interface Measure {
  of: string;
  size: number;
}
const measures: Readonly<Partial<Record<Unit, Measure>>> = {
  mm: { of: 'length', size: 1 },
  cm: { of: 'length', size: 10 },
  m: { of: 'length', size: 1000 },
  second: { of: 'time', size: 1 },
  minute: { of: 'time', size: 60 },
  hour: { of: 'time', size: 3600 },
  day: { of: 'time', size: 86_400 },
  week: { of: 'time', size: 604_800 },
  month: { of: 'months', size: 1 },
  year: { of: 'months', size: 12 },
  people: { of: 'people', size: 1 },
  customers: { of: 'people', size: 1 },
};

/** What a unit measures; itself where no other unit measures the same. */
export function measureOf(unit: Unit): Measure {
  return measures[unit] ?? { of: unit, size: 1 };
}

/** Units as people also write them, besides their labels; each is a pattern. */
const alsoWritten: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  mm: ['millimet(?:re|er)s?'],
  cm: ['公分', 'centimet(?:re|er)s?'],
  m: ['公尺', 'met(?:re|er)s?'],
  degree: ['°', 'degrees?'],
  percent: ['％', 'per ?cent'],
  // English says three times for both; see unitsNamed.
  times: ['times?'],
  tenths: ['tenths'],
  second: ['秒钟'],
  hour: ['个?小时', '个?钟头'],
  day: ['个?工作日'],
  week: ['个?(?:星期|礼拜)'],
  people: ['个人', 'persons?'],
  customers: ['[位个名](?:顾客|客户|客人)', 'guests?'],
  yuan: ['块钱?', 'RMB'],
};

/** What a Chinese unit cannot be followed by: then it is the start of another word. */
const notBefore: Readonly<Partial<Record<Unit, string>>> = { m: '饭粉', year: '前代级', people: '次均员' };

interface Form {
  unit: Unit;
  pattern: string;
}
const isLatin = (pattern: string) => /^[A-Za-z]/.test(pattern);

// Longer forms first, so that 分钟 is not read as 分.
const forms: readonly Form[] = (Object.keys(units) as Unit[])
  .flatMap((unit): Form[] =>
    [...new Set([...locales.map((locale) => labelPattern(units[unit][locale])), ...(alsoWritten[unit] ?? [])])].map(
      (pattern) => ({ unit, pattern: pattern + endOf(unit, pattern) }),
    ),
  )
  .sort((a, b) => b.pattern.length - a.pattern.length);

/** Any unit, as a pattern to be read without regard to case. */
export const unitPattern = forms.map(({ pattern }) => pattern).join('|');

const readers = forms.map(({ unit, pattern }) => ({ unit, reader: new RegExp(`^(?:${pattern})$`, 'iu') }));

/** The units that some words may write; none when they write no unit. */
export function unitsNamed(words: string): readonly Unit[] {
  if (words === '') return none;
  const known = named.get(words);
  if (known) return known;
  const found = [...new Set(readers.filter(({ reader }) => reader.test(words)).map(({ unit }) => unit))];
  named.set(words, found);
  return found;
}
const none: readonly Unit[] = [];
/** What unit words were read as before: a corpus has few of them, many thousand times. */
const named = new Map<string, readonly Unit[]>();

/** A label as it stands in a sentence; English ones in the singular too. */
function labelPattern(label: string): string {
  const plain = label.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return isLatin(label) && label.length > 3 ? plain.replace(/s$/, 's?') : plain;
}

function endOf(unit: Unit, pattern: string): string {
  if (isLatin(pattern)) return '(?![A-Za-z])';
  return notBefore[unit] ? `(?![${notBefore[unit]}])` : '';
}
