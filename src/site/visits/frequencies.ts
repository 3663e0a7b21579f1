import { localize } from '../../corpus/localize.ts';
import type { Locale } from '../../languages/index.ts';
import type { ClauseOf, StandardFacts } from '../../schema/index.ts';
import { deviceLimits, type Limits, limitsOf, limitTexts } from '../../corpus/limits.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { SiteContext } from '../pages/context.ts';
import { hasIntervals } from '../../corpus/visit-intervals.ts';
import { labelOf } from '../../corpus/labels.ts';
import { everyText } from '../../corpus/quantity-text.ts';
import type { Dated } from '../../corpus/state.ts';
import { pagePath } from '../../lib/site-paths.ts';
import { stateMark, type StateMark } from '../pages/state-mark.ts';
import type { Interval } from './plan.ts';

/** How often one grade of customer is visited. */
export interface GradeFrequency {
  grade: string;
  label: string;
  every: Interval;
  /** Such as `每 2 个月`. */
  text: string;
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
  grades: GradeFrequency[];
  /** What holds for every visit, whatever the grade. */
  always: string[];
  /** When it is in force, and what says so. */
  dates: Dated['revision'];
  mark: StateMark;
}

/** The issued visit frequencies, one entry for each standard that sets some. */
export function frequenciesIn(context: SiteContext, locale: Locale): Frequencies[] {
  return context.staff.standards.flatMap((standard) => {
    if (!hasIntervals(standard.facts)) return [];
    const { code, title, slug, description, facts } = localize(standard, locale);
    const clauses = facts.clauses as ClauseOf<'visit-frequency'>[];
    const grades = clauses.flatMap((clause) => gradesOf(context.corpus, facts, clause, locale));
    const always = clauses
      .filter(({ grade, trigger }) => !grade && !trigger)
      .map((clause) => [clause.text, ...limitTexts(context.corpus, limitsOf(facts, clause), locale)].join(' · '));
    const mark = stateMark(context, facts, locale);
    const href = pagePath(locale, slug);
    return [{ code, title, href, rule: description, grades, always, dates: facts.revision, mark }];
  });
}

/** How often the grade of a clause is visited, with where and when that holds; none where it is of no grade. */
function gradesOf(
  corpus: Corpus,
  facts: StandardFacts,
  clause: ClauseOf<'visit-frequency'>,
  locale: Locale,
): GradeFrequency[] {
  const { grade, every } = clause;
  if (!grade || !every) return [];
  const limits = limitsOf(facts, clause);
  return [
    {
      grade,
      label: labelOf(corpus, 'grades', grade, locale),
      every,
      text: everyText(every, locale),
      limits: limitTexts(corpus, limits, locale),
      holds: deviceLimits(corpus, limits),
    },
  ];
}
