import type { LocalizedStandard } from '../corpus/localize.ts';
import type { Standard } from '../corpus/types.ts';
import type { FactsOf, Kind, Mark } from '../schema/index.ts';
import type { PageFacts } from './page.ts';

/** What the parts of a standard's page share. */
export interface StandardView extends PageFacts {
  standard: Standard;
  local: LocalizedStandard;
  /** What the current revision did to a clause. */
  marks: ReadonlyMap<string, Mark>;
}

/** The props of a kind's component: its facts in the page's language, and the view. */
export interface KindProps<K extends Kind> {
  facts: FactsOf<K>;
  view: StandardView;
}

/** Gathers the view of a standard's page. A first issue marks nothing: everything in it is new. */
export function standardView(facts: PageFacts, standard: Standard, local: LocalizedStandard): StandardView {
  const { history, revision } = local.facts;
  const current = history.findIndex(({ number }) => number === revision.number);
  const marks = current > 0 ? (history[current]?.marks ?? []) : [];
  return { ...facts, standard, local, marks: new Map(marks.map(({ clause, mark }) => [clause, mark])) };
}

/** Groups entries by a key, groups and entries in the order of first appearance. */
export function groupBy<T, K>(entries: readonly T[], keyOf: (entry: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return [...groups];
}
