import type { Prepared } from './prepare.ts';

/** Standards with what a part of a query counts for each. */
export type HitWeights = Map<number, number>;
type Sort = 'english' | 'pinyin';

/** Parts that are kept. */
const mostRemembered = 100;

const tables = new WeakMap<Prepared['lookup'], Record<Sort, Map<string, HitWeights>>>();

/** What parts of earlier queries found in the index as it stands: the next key asks most of it again. */
export function rememberedHits({ lookup }: Prepared, sort: Sort): Map<string, HitWeights> {
  let known = tables.get(lookup);
  if (!known) tables.set(lookup, (known = { english: new Map(), pinyin: new Map() }));
  return known[sort];
}

/** What was found before, or else is found now. */
export function remember(map: Map<string, HitWeights>, key: string, find: () => HitWeights): HitWeights {
  const known = map.get(key);
  if (known) return known;
  const found = find();
  if (map.size >= mostRemembered) map.clear();
  map.set(key, found);
  return found;
}
