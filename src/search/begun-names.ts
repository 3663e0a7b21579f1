import { atOnce, type Steps } from '../lib/steps.ts';
import type { HanName } from './entry.ts';
import type { Prepared } from './prepare.ts';

type Spelling = Pick<Prepared, 'entries' | 'readings' | 'lookup'>;
type Lists = 'hanNames' | 'hanWords';

/** Names by the syllables in them, and by the initials of two neighbours. */
interface BegunNames {
  names: readonly { entry: number; name: HanName }[];
  /** By what a key begins with, as no others may begin as letters do. */
  places: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

const tables = new WeakMap<Prepared['readings'], WeakMap<Prepared['lookup'], Partial<Record<Lists, BegunNames>>>>();
/** What stands before the initials of two neighbours. */
const initialsSign = '~';

function* readingBegun({ entries, readings, lookup }: Spelling, list: Lists): Steps<BegunNames> {
  const byLookup = tables.get(readings) ?? new WeakMap<Prepared['lookup'], Partial<Record<Lists, BegunNames>>>();
  tables.set(readings, byLookup);
  const known = byLookup.get(lookup) ?? {};
  byLookup.set(lookup, known);
  return (known[list] ??= yield* readingNames(entries, readings, list));
}

function* readingNames(entries: Spelling['entries'], readings: Spelling['readings'], list: Lists): Steps<BegunNames> {
  const names: { entry: number; name: HanName }[] = [];
  const places = new Map<string, Map<string, number[]>>();
  const add = (key: string) => {
    const first = key.charAt(0);
    const alike = places.get(first) ?? new Map<string, number[]>();
    places.set(first, alike);
    const others = alike.get(key);
    if (!others) alike.set(key, [names.length]);
    else if (others.at(-1) !== names.length) others.push(names.length);
  };
  const begun = new Map<string, Begun>();
  const begunOf = (character: string) => {
    const known = begun.get(character);
    if (known) return known;
    const made = begunIn(readings.get(character) ?? []);
    begun.set(character, made);
    return made;
  };
  for (const [entry, lists] of entries.entries()) {
    for (const name of lists[list]) {
      let before: readonly string[] = [];
      for (const character of name.characters) {
        const { syllables, initials } = begunOf(character);
        for (const key of syllables) add(key);
        for (const one of before) for (const two of initials) add(initialsSign + one + two);
        before = initials;
      }
      names.push({ entry, name });
    }
    yield;
  }
  return { names, places };
}

/** The readings of a character, and what they begin with. */
interface Begun {
  syllables: readonly string[];
  initials: readonly string[];
}

const begunIn = (syllables: readonly string[]): Begun => ({
  syllables: [...new Set(syllables)],
  initials: [...new Set(syllables.map((one) => one.slice(0, 1)))],
});

/** Reads the names before the first key that asks for them. */
export function* readingBegunNames(spelling: Spelling): Steps {
  for (const list of ['hanNames', 'hanWords'] as const) yield* readingBegun(spelling, list);
}

/**
 * The names of each standard that letters may spell from somewhere on, in whole syllables or by initials: trying all
 * names of a large corpus would take longer than a key may.
 */
export function namesBegun(prepared: Spelling, list: Lists, begun: readonly string[]): Map<number, HanName[]> {
  const { names, places } = atOnce(readingBegun(prepared, list));
  const found = new Set<number>();
  for (const letters of begun) {
    for (const at of places.get(initialsSign)?.get(initialsSign + letters.slice(0, 2)) ?? []) found.add(at);
    for (const [key, some] of places.get(letters.charAt(0)) ?? [])
      if (key.startsWith(letters) || letters.startsWith(key)) for (const at of some) found.add(at);
  }
  const byEntry = new Map<number, HanName[]>();
  for (const at of [...found].sort((a, b) => a - b)) {
    const begunName = names[at];
    if (!begunName) continue;
    const others = byEntry.get(begunName.entry);
    if (others) others.push(begunName.name);
    else byEntry.set(begunName.entry, [begunName.name]);
  }
  return byEntry;
}
