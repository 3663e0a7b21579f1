import type { LocalizedStandard } from '../../corpus/localize.ts';
import { currentMarks, markedUntil } from '../../corpus/revisions.ts';
import type { Standard } from '../../corpus/types.ts';
import type { Day } from '../../lib/day.ts';
import type { FactsOf, Kind, Mark } from '../../schema/index.ts';
import type { PageFacts } from './page.ts';

/** What the parts of a standard's page share. */
export interface StandardView extends PageFacts {
  standard: Standard;
  local: LocalizedStandard;
  /** What the current revision did to a clause. */
  marks: ReadonlyMap<string, Mark>;
  /** The last day on which that is marked. */
  markedUntil: Day;
}

/** The props of a kind's component: its facts in the page's language, and the view. */
export interface KindProps<K extends Kind> {
  facts: FactsOf<K>;
  view: StandardView;
}

/** Gathers the view of a standard's page. */
export function standardView(facts: PageFacts, standard: Standard, local: LocalizedStandard): StandardView {
  const { marksForDays } = facts.context.corpus.site;
  return {
    ...facts,
    standard,
    local,
    marks: currentMarks(local.facts),
    markedUntil: markedUntil(local.facts, marksForDays),
  };
}
