import { clockTimesIn, wordedHoursIn } from '../../../lib/clock-times.ts';
import { minutesOf } from '../../../lib/day.ts';
import type { StandardFacts, When } from '../../../schema/index.ts';
import type { Otherwise, Said } from './said.ts';

/** Words that make a time of day the one from which or until which something holds. */
const before = /(?:\b(?:from|after|since|until|till|between|through)\s|[自从到至—–~～-]\s?)$/iu;
const behind = /^\s?(?:起|开始|[以之]?后|[以之]?前|为止|到|至|[—–~～-]|(?:to|until|till|onwards?)\b)/iu;

/** Times of day at which words say that something begins or ends, where the clause holds from and to others. */
export function timesIn({ facts, text: { text }, clause }: Said): Otherwise[] {
  const whens = clause ? [clause.when] : facts.clauses.map(({ when }) => when);
  const own = [...whens, facts.appliesTo.when].flatMap(hoursOf);
  // Opening hours have a look of their own.
  if (own.length === 0 || (clause ? [clause] : facts.clauses).some(({ hours }) => hours ?? facts.hours)) return [];
  const known = new Set([...own.flatMap(({ from, to }) => [from, to].map(clockOf)), ...saidIn(facts, clause)]);
  const has = [...new Set(own.map(({ from, to }) => `${from}–${to}`))];
  return [...clockTimesIn(text), ...wordedHoursIn(text)]
    .filter(
      ({ minutes, start, end }) =>
        !known.has(minutes) && (before.test(text.slice(0, start)) || behind.test(text.slice(end))),
    )
    .slice(0, 1)
    .map(({ start, end }) => ({ start, end, field: 'time', has: { zh: has.join('、'), en: has.join(', ') } }));
}

const hoursOf = (when: When | undefined) => (when?.hours ? [when.hours] : []);
const clockOf = (time: string) => minutesOf(time) % 720;

/** What the clauses say of other times, which words about all of them may say again. */
function saidIn({ clauses }: StandardFacts, clause: Said['clause']): number[] {
  return clause ? [] : clauses.flatMap(({ text }) => clockTimesIn(text ?? '').map(({ minutes }) => minutes));
}
