import type { DataPath } from '../yaml.ts';

/** The value at a path of some data; undefined where there is none. */
export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (at, part) => (at && typeof at === 'object' ? (at as Readonly<Record<PropertyKey, unknown>>)[part] : undefined),
    data,
  );
}
