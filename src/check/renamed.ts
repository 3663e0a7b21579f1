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
import { votesForId } from './votes-for-id.ts';

/** A clause that a translation still calls by another id: its text is the one that was translated under that id. */
export interface Renamed {
  file: SourceFile;
  /** Where its id stands. */
  path: DataPath;
  was: string;
  now: string;
}

/** An entry of a translation that is called otherwise than the clause it is of, whose id everything else names. */
export interface Misnomer {
  /** The translation. */
  file: SourceFile;
  /** Its word for the clause, and the id that the clause has. */
  key: string;
  id: string;
}

const known = new WeakMap<Corpus, ReadonlyMap<string, Renamed>>();
const misnomersOf = new WeakMap<Corpus, readonly Misnomer[]>();

/** Clauses that lost the id they had, by the address they had: `AP-03#dye`. */
export function renamedClauses(corpus: Corpus): ReadonlyMap<string, Renamed> {
  const made =
    known.get(corpus) ??
    new Map(
      [...corpus.standards, ...corpus.manuals].flatMap((page) =>
        renamedIn(page, corpus).map((one) => [`${'code' in page ? page.code : page.id}#${one.was}`, one] as const),
      ),
    );
  known.set(corpus, made);
  return made;
}

/** Entries of translations that are called wrongly: others name the id that the clause itself has. */
export function misnomers(corpus: Corpus): readonly Misnomer[] {
  const made =
    misnomersOf.get(corpus) ??
    [...corpus.standards, ...corpus.manuals].flatMap((page) =>
      pairsIn(page, corpus).flatMap(({ file, was, entry, isPageRight }) =>
        isPageRight ? [{ file, key: was, id: entry.id }] : [],
      ),
    );
  misnomersOf.set(corpus, made);
  return made;
}

const renamedIn = (page: Standard | Manual, corpus: Corpus): Renamed[] =>
  pairsIn(page, corpus).flatMap(({ was, entry, isPageRight }) =>
    isPageRight ? [] : [{ file: page.authority.file, path: [...entry.path, 'id'], was, now: entry.id }],
  );

/** Entries of translations whose ids the page lacks, with the clause of the same text. */
function pairsIn(page: Standard | Manual, corpus: Corpus) {
  const { translations, hashes } = page;
  return Object.values(translations).flatMap(({ file, translation: { clauses } }) =>
    Object.entries(clauses).flatMap(([was, { source }]) => {
      if (was in hashes.entries) return [];
      const [entry, ...more] = entriesIn(page).filter(
        ({ id, hash, isTwice }) => hash === source && (isTwice || !(id in clauses)),
      );
      if (!entry || more.length > 0) return [];
      const votes = (id: string) => votesForId(page, id, file, corpus);
      return [{ file, was, entry, isPageRight: !entry.isTwice && votes(entry.id) > votes(was) }];
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
