import type { Day } from '../../lib/day.ts';
import { atOnce, inSlices, type Steps } from '../../lib/steps.ts';
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

type Second = typeof import('./second.ts');
type Lines = typeof import('./lines.ts');

/** The instant index as a page uses it: usable as soon as the names are there, better as more arrives. */
export interface Engine {
  readonly prepared: Prepared;
  /** The second file, once it is there. */
  details?: DetailIndex;
  /** What reads it, there as soon as it is. */
  second?: Second;
  /** The third file, once it is there. */
  clauses?: ClauseIndex;
  /** What shows clauses, there as soon as they are. */
  lines?: Lines;
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
  let turnedTo = day;
  let busy = false;
  const takingDetails = function* (file: DetailIndex, second: Second): Steps {
    const some = withRows(file, rows);
    yield* second.addingDetails(engine.prepared, some);
    Object.assign(engine, { details: some, second });
  };
  const takingClauses = function* (file: ClauseIndex, lines: Lines): Steps {
    const some = clausesWithRows(file, rows);
    yield* lines.addingClauses(engine.prepared, some);
    Object.assign(engine, { clauses: some, lines });
  };
  /** Does a work while keys are answered; another day may begin meanwhile, and all is to be done again. */
  const doing = async (work: () => Steps) => {
    for (let prepared: Prepared | undefined; prepared !== engine.prepared;) {
      prepared = engine.prepared;
      await inSlices(work());
    }
  };
  const more = async () => {
    if (!details) {
      const [file, second] = await Promise.all([getJson<DetailIndex>(files.details), import('./second.ts')]);
      await doing(() => takingDetails(file, second));
      details = file;
      grown();
    }
    if (!clauses) {
      const [file, lines] = await Promise.all([getJson<ClauseIndex>(files.clauses), import('./lines.ts')]);
      await doing(() => takingClauses(file, lines));
      clauses = file;
      await doing(() => lines.addingAsked(engine.prepared));
      grown();
      const { second } = engine;
      if (second) await doing(() => second.preparing(engine.prepared));
    }
  };
  const engine: Mutable<Engine> = {
    prepared: prepare(withRows(names, rows)),
    stale: false,
    complete: Promise.resolve(),
    search: (query) => searchInstant(engine.prepared, query),
    turnTo: (another) => {
      // Every key says the day, and going through all rows for it takes a slow phone as long as the search.
      if (another === turnedTo) return;
      turnedTo = another;
      const fresh = rowsOn(names, another);
      if (fresh.join() === rows.join()) return;
      rows = fresh;
      engine.prepared = prepare(withRows(names, rows));
      const { second, lines } = engine;
      if (details && second) atOnce(takingDetails(details, second));
      if (!clauses || !lines) return;
      atOnce(takingClauses(clauses, lines));
      atOnce(lines.addingAsked(engine.prepared));
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
