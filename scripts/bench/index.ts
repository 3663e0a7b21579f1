import type { Bench } from './bench.ts';
import { cardsBench } from './cards.ts';
import { checkBench } from './check.ts';
import { pageBench } from './page.ts';
import { searchBench } from './search.ts';

/** The benches by name, as `npm run bench -- <name>` calls them. */
export const benches: Readonly<Record<string, Bench>> = {
  page: pageBench,
  check: checkBench,
  cards: cardsBench,
  search: searchBench,
};
