import type { InstantIndex, TextIndex } from '../index-types.ts';
import { addTexts, prepare, type Prepared } from '../prepare.ts';
import { type Hit, searchInstant } from '../search.ts';
import type { Query } from '../query.ts';

/** Addresses of the index files of a language. */
export interface IndexFiles {
  index: string;
  rules: string;
  texts: string;
}

/** The instant index as a page uses it: usable as soon as the names are there, better as more arrives. */
export interface Engine {
  prepared: Prepared;
  rules: readonly string[];
  texts: readonly string[];
  search(query: string): { query: Query; hits: Hit[] };
}

/** Loads the names, then the rule sentences and clauses; `grown` is called as each arrives. Rejects when the names cannot be had. */
export async function loadEngine(files: IndexFiles, grown: () => void): Promise<Engine> {
  const rules = getJson<TextIndex>(files.rules);
  const prepared = prepare(await getJson<InstantIndex>(files.index));
  const engine: Engine = { prepared, rules: [], texts: [], search: (query) => searchInstant(prepared, query) };
  void rules
    .then(({ rows }) => {
      engine.rules = rows;
      addTexts(prepared, 'rule', rows);
      grown();
      return getJson<TextIndex>(files.texts);
    })
    .then(({ rows }) => {
      engine.texts = rows;
      addTexts(prepared, 'text', rows);
      grown();
    })
    // Without them names are still searched; the next opening tries again.
    .catch(() => grown());
  return engine;
}

async function getJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as T;
}
