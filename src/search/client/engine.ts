import type { Day } from '../../lib/day.ts';
import type { ClauseIndex, DetailIndex, NameIndex } from '../index-types.ts';
import { clausesWithRows, rowsOn, withRows } from '../of-the-day.ts';
import { prepare, type Prepared } from '../prepare.ts';
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
  readonly prepared: Prepared;
  /** The second file, once it is there. */
  details?: DetailIndex;
  /** What reads it, there as soon as it is. */
  second?: typeof import('./second.ts');
  /** The third file, once it is there. */
  clauses?: ClauseIndex;
  /** What shows clauses, there as soon as they are. */
  lines?: typeof import('./lines.ts');
  /** Whether the site has been built anew since the page was opened: what the page names is there no more. */
  stale: boolean;
  /** Settled when all that can be had is there. */
  complete: Promise<void>;
  search(query: string): Found;
  /** Searches from now on the texts of another day. */
  turnTo(day: Day): void;
  /** Asks again for what could not be had. */
  fetchMore(): void;
}

/**
 * Loads the names, with the texts of a day, and the details and clauses once they are asked for; `grown` is called as
 * each of these arrives. Rejects when the names cannot be had.
 */
export async function loadEngine(files: IndexFiles, day: Day, grown: () => void): Promise<Engine> {
  const names = await getJson<NameIndex>(files.names);
  let details: DetailIndex | undefined;
  let clauses: ClauseIndex | undefined;
  let rows = rowsOn(names, day);
  let busy = false;
  const takeDetails = (file: DetailIndex) => {
    engine.details = withRows(file, rows);
    engine.second?.addDetails(engine.prepared, engine.details);
  };
  const takeClauses = (file: ClauseIndex) => {
    engine.clauses = clausesWithRows(file, rows);
    engine.lines?.addClauses(engine.prepared, engine.clauses);
  };
  const more = async () => {
    if (!details) {
      const [file, second] = await Promise.all([getJson<DetailIndex>(files.details), import('./second.ts')]);
      engine.second = second;
      takeDetails((details = file));
      grown();
    }
    if (!clauses) {
      const [file, lines] = await Promise.all([getJson<ClauseIndex>(files.clauses), import('./lines.ts')]);
      engine.lines = lines;
      takeClauses((clauses = file));
      // A key pressed meanwhile is answered first.
      await new Promise((resolve) => setTimeout(resolve));
      lines.addAsked(engine.prepared);
      grown();
      for (const prepareFor of engine.second?.preparations ?? []) {
        await new Promise((resolve) => setTimeout(resolve));
        prepareFor(engine.prepared);
      }
    }
  };
  const engine: Mutable<Engine> = {
    prepared: prepare(withRows(names, rows)),
    stale: false,
    complete: Promise.resolve(),
    search: (query) => searchInstant(engine.prepared, query),
    turnTo: (another) => {
      const fresh = rowsOn(names, another);
      if (fresh.join() === rows.join()) return;
      rows = fresh;
      engine.prepared = prepare(withRows(names, rows));
      if (details) takeDetails(details);
      if (!clauses) return;
      takeClauses(clauses);
      engine.lines?.addAsked(engine.prepared);
    },
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
  return engine;
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** A file that the page names and the server has no more. */
export class StaleError extends Error {}

async function getJson<T>(url: string): Promise<T> {
  const response = await fetch(onSite(url));
  if (response.status === 404) throw new StaleError(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as T;
}
