import { addDays } from '../../../lib/day.ts';
import type { StandardFacts, When } from '../../../schema/index.ts';
import { daysIn, type SaidDay } from './calendar.ts';
import { type Otherwise, type Said, sentenceAt } from './said.ts';

const begins = /起|开始|推行|试点|试行|到|为止|换|from|start|begin|until|pilot|change/iu;

/** Days of the calendar that words name, where seasons, the roll-out and waivers have others. */
export function datesIn({ facts, text: { text, path }, clause }: Said): Otherwise[] {
  const own = clause ? whenDays(clause.when) : facts.clauses.flatMap(({ when }) => whenDays(when));
  const whole = [...stepDays(facts), ...whenDays(facts.appliesTo.when)];
  const days = [...own, ...whole];
  if (days.length === 0) return [];
  const known = days.flatMap(around);
  const has = { zh: days.join('、'), en: days.join(', ') };
  return daysIn(text)
    .filter(
      (said) =>
        !known.some((day) => fits(said, day)) &&
        !isOfRevision(said, facts) &&
        (path !== undefined || begins.test(sentenceAt(text, said.start))),
    )
    .map(({ start, end }) => ({ start, end, field: 'date', has }));
}

/** The days at which a time begins and ends; those of a season have no year. */
function whenDays(when: When | undefined): string[] {
  const { season, from, until } = when ?? {};
  return [season?.from, season?.to, from, until].filter((day) => day !== undefined);
}

/** The days of the roll-out and of waivers. */
function stepDays({ rollout = [], waivers = [] }: Pick<StandardFacts, 'rollout' | 'waivers'>): string[] {
  const ends = waivers.flatMap(({ from, until }) => [from, until]);
  return [...rollout.map(({ from }) => from), ...ends].filter((day) => day !== undefined);
}

/** Days of the revision may be named as well; without a year only the one from which it holds. */
function isOfRevision(said: SaidDay, { revision, history }: StandardFacts): boolean {
  if (fits(said, revision.effective)) return true;
  return (
    said.year !== undefined && [revision.review, ...history.map(({ date }) => date)].some((day) => fits(said, day))
  );
}

/** A day with the one before and behind it: “until 30 September” is “before 1 October”. */
function around(day: string): string[] {
  const isYearly = day.length === 5;
  const full = isYearly ? `2024-${day}` : day;
  return [-1, 0, 1].map((step) => (isYearly ? addDays(full, step).slice(5) : addDays(full, step)));
}

function fits(said: SaidDay, day: string): boolean {
  const [d = 0, m = 0, y] = day.split('-').map(Number).toReversed();
  const sameYear = said.year === undefined || y === undefined || said.year === y;
  return sameYear && said.month === m && (said.day === undefined || said.day === d);
}
