import type { Hit } from './gathered.ts';
import type { PlaceRow } from './index-types.ts';
import type { FoundPlaces } from './place.ts';

/** A row of the results: a standard by its position, or something beside the standards. */
export type ResultRow = { at: number } | { place: PlaceRow };

/** What is sure, in the order in which it is shown. */
export function inRows(sure: readonly Hit[], { first, beside, below }: FoundPlaces): ResultRow[] {
  const places = (rows: readonly PlaceRow[]) => rows.map((place) => ({ place }));
  const standards = sure.map(({ at }) => ({ at }));
  return [...places(first), ...standards.slice(0, 1), ...places(beside), ...standards.slice(1), ...places(below)];
}

/** What a place is known by in lists: `term:badge`, `scenario:late-delivery`. */
export const placeKey = ([sort, path]: PlaceRow) => `${sort}:${path.split(/[#/]/).at(-1) ?? ''}`;
