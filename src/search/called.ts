import { holdsWhole } from './holds-whole.ts';
import type { Prepared } from './prepare.ts';

/** Which standards go by a text, by its sort: titles and search words, further search words, ways of asking. */
interface Called {
  names: ReadonlyMap<string, readonly number[]>;
  words: ReadonlyMap<string, readonly number[]>;
  asked: ReadonlyMap<string, readonly number[]>;
  /** The length of the longest of the first two. */
  longest: number;
}

const tables = new WeakMap<Prepared['lookup'], Called>();

/** Who is called what; made when first asked for, as a key pressed goes over all names otherwise. */
export function calledIn({ entries, lookup }: Prepared): Called {
  const known = tables.get(lookup);
  if (known) return known;
  const byText = (textsOf: (entry: (typeof entries)[number]) => readonly string[]) => {
    const standards = new Map<string, number[]>();
    for (const [at, entry] of entries.entries())
      for (const text of new Set(textsOf(entry))) {
        const others = standards.get(text);
        if (others) others.push(at);
        else standards.set(text, [at]);
      }
    return standards;
  };
  const names = byText((entry) => entry.names);
  const words = byText(({ fields }) => fields.word.split('|').filter(Boolean));
  const longest = [...names.keys(), ...words.keys()].reduce((most, { length }) => Math.max(most, length), 0);
  const called = { names, words, asked: byText(({ fields }) => fields.asked.split('|').filter(Boolean)), longest };
  tables.set(lookup, called);
  return called;
}

/** Texts of two characters and more that a folded text holds whole and somebody goes by. */
export function heldNames({ longest }: Called, text: string, isName: (part: string) => boolean): string[] {
  const found = new Set<string>();
  // A letter behind another begins no word; digits may be the beginning of what is no word of letters.
  const isInWord = (at: number) => /[a-z\d][a-z]/.test(text.slice(at - 1, at + 1));
  for (let from = 0; from + 2 <= text.length; from += 1) {
    if (from > 0 && isInWord(from)) continue;
    for (let to = from + 2; to <= Math.min(text.length, from + longest); to += 1) {
      const part = text.slice(from, to);
      if (isName(part) && holdsWhole(text, part)) found.add(part);
    }
  }
  return [...found];
}
