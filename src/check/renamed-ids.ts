import type { Corpus, DataPath, SourceFile } from '../corpus/index.ts';
import { valueAt } from '../schema/index.ts';
import { likely } from './text/lists.ts';

/** A place in a file. */
export interface PlaceOf {
  file: SourceFile;
  path: DataPath;
}

/** An entry of a list whose id was changed, while whatever names it still has the old one. */
export interface RenamedId extends PlaceOf {
  was: string;
  now: string;
}

/** How many files must agree on an id that the list lacks for it to be what the list lost; nobody slips so often. */
const enough = 2;
/** How many must where the two ids are not alike, and how many places where they are in one file. */
const many = 3;

/**
 * Ids of a list that were changed: nothing names them, and what is named instead, in several files or in an entry that
 * nobody has touched since it was translated, is in no list.
 */
export function renamedIds(
  entries: readonly (PlaceOf & { id: string })[],
  uses: ReadonlyMap<string, readonly PlaceOf[]>,
  corpus: Corpus,
): RenamedId[] {
  const known = new Set(entries.map(({ id }) => id));
  const unknown = [...uses.keys()].filter((id) => !known.has(id));
  // One that stands twice is told as that.
  const isTwice = (id: string) => entries.filter((entry) => entry.id === id).length > 1;
  // Whatever a file that cannot be read names is named all the same.
  const unread = corpus.files.filter(({ yaml }) => yaml.errors.length > 0).map(({ text }) => text);
  const isNamed = (id: string) => uses.has(id) || unread.some((text) => text.includes(id));
  const unused = entries.filter(({ id }) => !isNamed(id) && !isTwice(id));
  return unknown.flatMap((was): RenamedId[] => {
    const places = uses.get(was) ?? [];
    const files = new Set(places.map(({ file }) => file)).size;
    const alike = likely(
      was,
      unused.map(({ id }) => id),
    );
    const isLost =
      files >= enough ||
      places.length >= many ||
      places.every((place) => isUntouched(place, corpus)) ||
      isCalled(
        was,
        entries.find(({ id }) => id === alike),
      );
    const now =
      alike !== undefined
        ? isOdd(alike, entries) || (isLost && !isOdd(was, entries))
          ? alike
          : undefined
        : files >= many
          ? onlyOne(unused.filter(({ id }) => sharesWord(id, was)))
          : undefined;
    const entry = entries.find(({ id }) => id === now);
    return entry ? [{ file: entry.file, path: entry.path, was, now: entry.id }] : [];
  });
}

/** Whether an entry is called what an id says: `Display repair`, `display-repair`. */
function isCalled(id: string, entry: PlaceOf | undefined): boolean {
  const name = entry && valueAt(entry.file.value, [...entry.path.slice(0, -1), 'en']);
  return typeof name === 'string' && name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') === id;
}

/** Whether an id is not made as those of its list are, all of which have the same form: 000-09, not 00-09. */
function isOdd(id: string, entries: readonly { id: string }[]): boolean {
  const forms = entries.flatMap((entry) => (entry.id === id ? [] : formOf(entry.id)));
  return /\d/.test(id) && forms.length > 1 && !forms.includes(formOf(id));
}

const formOf = (id: string) => id.replaceAll(/[a-z]+/g, 'a').replaceAll(/\d/g, '9');

const onlyOne = (entries: readonly { id: string }[]) => (entries.length === 1 ? entries[0]?.id : undefined);

/** Whether two ids have a word in common; numbers are no words, 103-01 and 103-02 are two things. */
const sharesWord = (a: string, b: string) =>
  a.split(/[-.#]/).some((word) => /[a-z]{3}/.test(word) && b.split(/[-.#]/).includes(word));

/**
 * Whether a place is in an entry of a standard that still is as it was when it was translated; a basis is no part of
 * that.
 */
function isUntouched({ file, path }: PlaceOf, { standards }: Corpus): boolean {
  const standard = standards.find(({ authority }) => authority.file === file);
  const id = valueAt(file.value, [...path.slice(0, 3), 'id']);
  if (!standard || path[3] === 'basis' || typeof id !== 'string') return false;
  const hash = standard.hashes.entries[id];
  return Object.values(standard.translations).some(({ translation }) => translation.clauses[id]?.source === hash);
}
