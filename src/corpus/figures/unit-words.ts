import { locales } from '../../languages/index.ts';
import { measureOf, type Unit, units } from '../../schema/index.ts';
import { alsoWritten, notBefore } from './also-written.ts';
import { type Form, moneyForms } from './money-words.ts';

const isLatin = (pattern: string) => /^[A-Za-z]/.test(pattern);

const ownForms = (Object.keys(units) as Unit[])
  .filter((unit) => units[unit].dimension !== 'money' || unit === 'yuan')
  .flatMap((unit): Form[] =>
    [
      ...new Set([
        ...locales.flatMap((locale) => (units[unit][locale] === '' ? [] : labelPattern(units[unit][locale]))),
        ...(alsoWritten[unit] ?? []),
      ]),
    ].map((pattern) => ({ unit, pattern: pattern + endOf(unit, pattern) })),
  );

// Longer forms first, so that 分钟 is not read as 分; what must not follow does not make one longer.
const lengthOf = ({ pattern }: Form) => pattern.replace(/\(\?!.*$/u, '').length;
const forms: readonly Form[] = [...ownForms, ...moneyForms].sort((a, b) => lengthOf(b) - lengthOf(a));

/** How a unit, or another one of the same size, is written behind a figure, as a pattern. */
export function formsOf(unit: Unit): string {
  const { of, size } = measureOf(unit);
  const alike = forms.filter((form) => measureOf(form.unit).of === of && measureOf(form.unit).size === size);
  return alike.map(({ pattern }) => pattern).join('|');
}

/** The forms of all units by the character that they begin with, each a pattern that reads on from one place. */
const byFirst = new Map(
  [...Map.groupBy(beginnings(forms), ({ first }) => first)].map(([first, begun]) => {
    const patterns = new Set(begun.map(({ pattern }) => pattern));
    return [first, new RegExp([...patterns].join('|'), 'iuy')];
  }),
);

/** The words of a unit that stand at a place of a text; none where no unit does. Case does not matter. */
export function unitAt(text: string, at: number): string {
  const reader = byFirst.get(text.charAt(at).toLowerCase());
  if (!reader) return '';
  reader.lastIndex = at;
  return reader.exec(text)?.[0] ?? '';
}

/** Every form with each character that it may begin with: a letter, one of a class, or one that may be left out. */
function beginnings(all: readonly Form[]): { first: string; pattern: string }[] {
  return all.flatMap(({ pattern }) => firstsOf(pattern).map((first) => ({ first, pattern })));
}

function firstsOf(pattern: string): string[] {
  const inClass = /^\[([^\]]+)\]/u.exec(pattern)?.[1];
  if (inClass !== undefined) return [...inClass];
  const inGroup = /^\(\?:([^)]+)\)/u.exec(pattern)?.[1];
  if (inGroup !== undefined) return inGroup.split('|').flatMap(firstsOf);
  const first = pattern.replace(/^\\/u, '').charAt(0).toLowerCase();
  return pattern.charAt(1) === '?' ? [first, ...firstsOf(pattern.slice(2))] : [first];
}

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

/** 57 度 may be said of an angle and of a temperature. */
export const scalesOf = (said: Unit): readonly Unit[] => (said === 'degree' ? ['celsius', 'fahrenheit'] : []);
