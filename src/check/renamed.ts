import type { Corpus, DataPath, Manual, SourceFile, Standard } from '../corpus/index.ts';
import { entryPath } from './part-span.ts';

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
      const ids = Object.keys(hashes.entries).filter((id) => hashes.entries[id] === source && !(id in clauses));
      const [now, ...more] = ids;
      const path = now === undefined || more.length > 0 ? undefined : entryPath(authority.file, now);
      return now !== undefined && path ? [{ file: authority.file, path: [...path, 'id'], was, now }] : [];
    }),
  );
}
