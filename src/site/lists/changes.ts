import { aimsText } from './aims.ts';
import { localize } from '../../corpus/localize.ts';
import { type RevisionEntry, revisionsOf } from '../../corpus/revisions.ts';
import { entries } from '../../corpus/build.ts';
import { quoteOf, quoteText } from '../../corpus/quote.ts';
import type { Locale } from '../../languages/index.ts';
import type { StandardFacts } from '../../schema/index.ts';
import type { SiteContext } from '../pages/context.ts';
import { stateMark, type StateMark } from '../pages/state-mark.ts';

/** One revision of one standard, with what it changed. */
export interface Change extends RevisionEntry {
  code: string;
  slug: string;
  title: string;
  manual: string;
  /** Whether it is in force; of an earlier revision, whether the standard still is. */
  mark: StateMark;
  /** What each clause says, with all that must go with it; of the revision that the page shows. */
  said: ReadonlyMap<string, string>;
  /** Whom it is for, as pages tell devices. */
  aims: string | undefined;
}

/** All revisions of what staff read, newest first; on one day, revisions of older standards before first issues. */
export function changesIn(context: SiteContext, locale: Locale): Change[] {
  return context.staff.standards
    .flatMap((standard) => {
      const { code, slug, title, manual, facts } = localize(standard, locale);
      const aims = aimsText(context, [standard]);
      return revisionsOf(facts).map((revision) => {
        // The history keeps the days of issue; of an earlier revision only the end of the standard is known.
        const dates = revision.current ? facts.revision : { effective: '', expires: facts.revision.expires };
        const mark = stateMark(context, { state: facts.state, revision: dates }, locale);
        const said: Change['said'] = revision.current ? saidIn(context, facts, locale) : new Map();
        return { ...revision, code, slug, title, manual, mark, said, aims };
      });
    })
    .sort((a, b) => b.date.localeCompare(a.date) || Number(a.first) - Number(b.first) || a.code.localeCompare(b.code));
}

function saidIn({ corpus }: SiteContext, facts: StandardFacts, locale: Locale): Map<string, string> {
  const quotes = entries(facts).map((entry) => [entry.id, quoteOf(facts, entry, locale)] as const);
  return new Map(quotes.flatMap(([id, quote]) => (quote ? [[id, quoteText(corpus, quote, locale)]] : [])));
}
