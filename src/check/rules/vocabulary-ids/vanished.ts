import type { DataPath, SourceFile } from '../../../corpus/index.ts';
import { keySpan } from '../../locate.ts';
import type { Cause } from '../../rule.ts';
import type { Listed } from './words.ts';

/** An id that some place names and no list has. */
type Unknown = Extract<Listed, { say: 'unknown' }>;

/** How many places, or files, must name an id alike for it to have been in its list; nobody slips so often. */
const manyPlaces = 3;
const manyFiles = 2;

/** What a list lost: told once where it should stand, however many name it. */
export interface Vanished {
  finding: Listed;
  cause: Cause;
  /** The places that name it. */
  places: ReadonlySet<Unknown>;
}

/** Entries that are gone from lists which are there, though places in several files, or many of one, name them. */
export function vanishedEntries(unknown: readonly Unknown[], files: readonly SourceFile[]): Vanished[] {
  const byList = Map.groupBy(unknown, ({ with: { path } }) => path);
  return [...byList].flatMap(([path, ofList]): Vanished[] => {
    const list = files.find((file) => file.path === path);
    const lost = [...Map.groupBy(ofList, ({ with: { found } }) => found)].filter(([, places]) => isMany(places));
    const [first] = lost[0]?.[1] ?? [];
    if (!list || !first) return [];
    const key: DataPath = [list.type === 'basis' ? 'documents' : 'entries'];
    const { zh, en } = first.with;
    const finding: Listed = {
      ...{ file: list, path: key, span: keySpan(list, key) },
      say: 'vanished',
      with: { zh, en, path, ids: lost.map(([id]) => id) },
    };
    return [{ finding, cause: { file: list, path: key }, places: new Set(lost.flatMap(([, places]) => places)) }];
  });
}

function isMany(places: readonly Unknown[]): boolean {
  return places.length >= manyPlaces || new Set(places.map(({ file }) => file)).size >= manyFiles;
}
