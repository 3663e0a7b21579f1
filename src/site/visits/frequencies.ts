import { localize } from '../../corpus/localize.ts';
import type { Locale } from '../../languages/index.ts';
import type { ClauseOf, StandardFacts } from '../../schema/index.ts';
import { deviceLimits, type Limits, limitsOf, limitTexts } from '../../corpus/limits.ts';
import type { SiteContext } from '../pages/context.ts';
import { hasIntervals } from '../../corpus/visit-intervals.ts';
import { everyText } from '../../corpus/frequency-text.ts';
import type { Dated } from '../../corpus/state.ts';
import { visitDay, visitSubject } from '../../corpus/visit-subject.ts';
import { pagePath } from '../../lib/site-paths.ts';
import { stateMark, type StateMark } from '../pages/state-mark.ts';
import { type HeldText, textsByDay } from '../pages/texts.ts';
import { isPlannable, type Planned, spreadOf } from './plan.ts';

/** How often something is done for someone, or when after or before an event. */
export interface PlannedClause {
  /** Unique among those of its standard: the grade, or the clause. */
  key: string;
  label: string;
  planned: Planned;
  /** Such as `每 2 个月`, or `开户后 7 天内`. */
  text: string;
  /** What is done, where the label does not say it. */
  what: string | undefined;
  /** Days between visits that are spread over a period: from and to. */
  spread: { from: number; to: number } | undefined;
  /** The days of the event that notices have set so far. */
  days: readonly string[];
  /** Where and when it holds, in words, and for the device to ask. */
  limits: readonly string[];
  holds: Limits;
}

/** The standard that lays down how often customers are visited, as the planner needs it. */
export interface Frequencies {
  code: string;
  title: string;
  href: string;
  /** The rule sentence. */
  rule: string;
  clauses: PlannedClause[];
  /** What holds for every visit, whatever the grade. */
  always: string[];
  /** When it is in force, and what says so. */
  held: HeldText;
  dates: Dated['revision'];
  mark: StateMark;
}

/** The clauses of a standard that days can be planned by. */
export function plannable(clauses: readonly PlannedClause[]): PlannedClause[] {
  return clauses.filter(({ planned }) => isPlannable(planned));
}

/** The issued visit frequencies, one entry for each standard that sets some. */
export function frequenciesIn(context: SiteContext, locale: Locale): Frequencies[] {
  const texts = context.staff.standards.flatMap((standard) => textsByDay(context, standard));
  return texts.flatMap(({ standard, held }) => {
    if (!hasIntervals(standard.facts)) return [];
    const { code, title, slug, description, facts } = localize(standard, locale);
    const all = facts.clauses as ClauseOf<'visit-frequency'>[];
    const clauses = all.flatMap((clause, index) => {
      const isFirst = all.findIndex(({ grade }) => grade === clause.grade) === index;
      const key = clause.grade && isFirst ? clause.grade : clause.id;
      return plannedClause(context, facts, clause, key, locale) ?? [];
    });
    const always = all
      .filter(({ every, offset, grade, trigger }) => !every && !offset && !grade && !trigger)
      .map((clause) => [clause.text, ...limitTexts(context.corpus, limitsOf(facts, clause), locale)].join(' · '));
    const mark = stateMark(context, facts, locale);
    const href = pagePath(locale, slug);
    return [{ code, title, href, rule: description, clauses, always, held, dates: facts.revision, mark }];
  });
}

function plannedClause(
  { corpus }: SiteContext,
  facts: StandardFacts,
  clause: ClauseOf<'visit-frequency'>,
  key: string,
  locale: Locale,
): PlannedClause | undefined {
  const { every, offset, text, holiday } = clause;
  const subject = visitSubject(corpus, clause, locale);
  const limits = limitsOf(facts, clause);
  const held = { limits: limitTexts(corpus, limits, locale), holds: deviceLimits(corpus, limits) };
  if (every) {
    const spread = spreadOf(every);
    return {
      key,
      label: subject,
      planned: { every },
      text: everyText(every, locale),
      // The words of a graded clause only repeat its facts.
      what: clause.grade ? undefined : text,
      spread: spread && { from: spread.from.count, to: spread.to.count },
      days: [],
      ...held,
    };
  }
  if (!offset) return undefined;
  const windows = corpus.vocabulary.holidays.find(({ id }) => id === holiday)?.windows ?? [];
  return {
    key,
    label: subject === '' ? text : subject,
    planned: { offset },
    text: visitDay(corpus, clause, locale),
    what: subject === '' ? undefined : text,
    spread: undefined,
    days: windows.map(({ from }) => from),
    ...held,
  };
}
