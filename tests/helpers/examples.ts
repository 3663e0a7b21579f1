import { type Kind, kindDefinitions } from '../../src/kinds/index.ts';
import { commonExample } from '../../src/schema/example.ts';

/** Data as an author writes it, before the schema has seen it. */
export type Data = Record<string, unknown>;

/** A complete standard of a kind, as an author writes it; a fresh copy each time. */
export function exampleOf(kind: Kind): Data {
  return structuredClone({ kind, ...commonExample, ...kindDefinitions[kind].example });
}

/** A copy of some data with one field set, or taken out with `undefined`. The path is written `clauses.0.text`. */
export function withField(data: Data, path: string, value: unknown): Data {
  const copy = structuredClone(data);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = copy;
  for (const key of keys) at = at[key] as Data;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return copy;
}
