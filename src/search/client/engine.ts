import type { ClauseIndex, DetailIndex, NameIndex } from '../index-types.ts';
import { addDetails, prepare, type Prepared } from '../prepare.ts';
import { type Found, searchInstant } from '../search.ts';
import { onSite } from '../../lib/site-base.ts';

/** Addresses of the index files of a language. */
export interface IndexFiles {
  names: string;
  details: string;
  clauses: string;
}

/** The instant index as a page uses it: usable as soon as the names are there, better as more arrives. */
export interface Engine {
  prepared: Prepared;
  /** The second file, once it is there. */
  details?: DetailIndex;
  /** The third file, once it is there. */
  clauses?: ClauseIndex;
  /** What shows clauses, there as soon as they are. */
  lines?: typeof import('./lines.ts');
  /** Whether the site has been built anew since the page was opened: what the page names is there no more. */
  stale: boolean;
  /** Settled when all that can be had is there. */
  complete: Promise<void>;
  search(query: string): Found;
  /** Asks again for what could not be had. */
  fetchMore(): void;
}

/**
 * Loads the names, then the details and clauses; `grown` is called as each arrives. Rejects when the names cannot be
 * had.
 */
export async function loadEngine(files: IndexFiles, grown: () => void): Promise<Engine> {
  const prepared = prepare(await getJson<NameIndex>(files.names));
  let busy = false;
  const more = async () => {
    if (!engine.details) {
      engine.details = await getJson<DetailIndex>(files.details);
      addDetails(prepared, engine.details);
      grown();
    }
    if (!engine.clauses) {
      const [clauses, lines] = await Promise.all([getJson<ClauseIndex>(files.clauses), import('./lines.ts')]);
      engine.lines = lines;
      engine.clauses = clauses;
      lines.addClauses(prepared, clauses);
      // A key pressed meanwhile is answered first.
      await new Promise((resolve) => setTimeout(resolve));
      lines.addAsked(prepared);
      grown();
    }
  };
  const engine: Engine = {
    prepared,
    stale: false,
    complete: Promise.resolve(),
    search: (query) => searchInstant(prepared, query),
    fetchMore: () => {
      if (busy) return;
      busy = true;
      // Without them names are still searched.
      engine.complete = more()
        .catch((error: unknown) => {
          engine.stale ||= error instanceof StaleError;
        })
        .finally(() => (busy = false));
    },
  };
  engine.fetchMore();
  return engine;
}

/** A file that the page names and the server has no more. */
export class StaleError extends Error {}

async function getJson<T>(url: string): Promise<T> {
  const response = await fetch(onSite(url));
  if (response.status === 404) throw new StaleError(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as T;
}
