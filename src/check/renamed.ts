import {
  type Corpus,
  type DataPath,
  type Entry,
  entriesOf,
  entryHash,
  type Manual,
  type SourceFile,
  type Standard,
} from '../corpus/index.ts';
import { addressableLists, manualLists } from '../schema/index.ts';

/** A clause that a translation still calls by another id: its text is the one that was translated under that id. */
export interface Renamed {
  file: SourceFile;
  /** Where its id stands. */
  path: DataPath;
  was: string;
  now: string;
}

const known = new WeakMap<Corpus, ReadonlyMap<string, Renamed>>();

/** Clauses that lost the id they had, by the address they had: `AP-03#dye`. */
export function renamedClauses(corpus: Corpus): ReadonlyMap<string, Renamed> {
  const made =
    known.get(corpus) ??
    new Map(
      [...corpus.standards, ...corpus.manuals].flatMap((page) =>
        renamedIn(page).map((one) => [`${'code' in page ? page.code : page.id}#${one.was}`, one] as const),
      ),
    );
  known.set(corpus, made);
  return made;
}

function renamedIn(page: Standard | Manual): Renamed[] {
  const { authority, translations, hashes } = page;
  return Object.values(translations).flatMap(({ translation: { clauses } }) =>
    Object.entries(clauses).flatMap(([was, { source }]) => {
      if (was in hashes.entries) return [];
      const [one, ...more] = entriesIn(page).filter(
        ({ id, hash, isTwice }) => hash === source && (isTwice || !(id in clauses)),
      );
      return one && more.length === 0 ? [{ file: authority.file, path: [...one.path, 'id'], was, now: one.id }] : [];
    }),
  );
}

/** The entries of a page, also those that share an id, each with what it says as a hash. */
function entriesIn(page: Standard | Manual): { id: string; hash: string; path: DataPath; isTwice: boolean }[] {
  const lists: readonly (readonly [string, string, readonly Entry[]])[] =
    'code' in page
      ? addressableLists.map((list) => ['standard', list, entriesOf(page.facts, list)] as const)
      : manualLists.map((list) => ['manual', list, page.facts[list]] as const);
  const all = lists.flatMap(([block, list, entries]) =>
    entries.map((entry, index) => ({ id: entry.id, hash: entryHash(entry), path: [block, list, index] })),
  );
  return all.map((one) => ({ ...one, isTwice: all.some((other) => other !== one && other.id === one.id) }));
}
