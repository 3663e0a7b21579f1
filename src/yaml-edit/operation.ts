import type { EditPath } from './path.ts';

/** A value as a content file holds it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/**
 * One change to a content file. `set` puts a value in the place of another, or adds a key at the end of its map;
 * `unset` takes a key or a list entry out; `insert` puts an entry before position `at` of a list; `move` takes the
 * entry at `from` to where it then stands at `to`; `rename` gives a key another name and leaves it in its place.
 */
export type Operation<Path = EditPath> =
  | { op: 'set'; path: Path; value: Value }
  | { op: 'unset'; path: Path }
  | { op: 'insert'; path: Path; at: number; value: Value }
  | { op: 'move'; path: Path; from: number; to: number }
  | { op: 'rename'; path: Path; key: string };

/** A path with every entry named by its position. */
export type PlainPath = readonly (string | number)[];

export type PlainOperation = Operation<PlainPath>;

/** A map, as data. */
export type ValueMap = Readonly<Record<string, Value>>;

/** Whether a value is a map. */
export function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether two values are the same data; the order of keys does not count. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (isList(a)) return isList(b) && a.length === b.length && a.every((entry, index) => isSame(entry, b[index]));
  if (!isMap(a)) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    isMap(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
