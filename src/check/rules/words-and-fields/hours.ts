import { clockTimesIn } from '../../../lib/clock-times.ts';
import { minutesOf } from '../../../lib/day.ts';
import { hoursLine, type Corpus } from '../../../corpus/index.ts';
import type { Clause } from '../../../schema/index.ts';
import { type Otherwise, type Said, sentenceAt } from './said.ts';

const aboutHours = /开门|关门|开放|营业|服务时间|办公时间|有人|open|close|hours|counter|desk/iu;

/** Times of day that words name, where the opening hours of the clause have others. */
export function hoursIn({ corpus, facts, text: { text, path }, clause }: Said): Otherwise[] {
  const clauses = clause ? [clause] : facts.clauses;
  const ids = [...new Set(clauses.flatMap(({ hours }) => hours ?? facts.hours ?? []))];
  if (ids.length === 0) return [];
  const known = new Set(
    [...ids.flatMap((id) => endsOf(corpus, id)), ...clauses.flatMap(ownTimes)].map((one) => one % 720),
  );
  const has = {
    zh: ids.map((id) => hoursLine(corpus, id, 'zh')).join('；'),
    en: ids.map((id) => hoursLine(corpus, id, 'en')).join('; '),
  };
  return clockTimesIn(text)
    .filter(
      ({ minutes, start }) => !known.has(minutes) && (path !== undefined || aboutHours.test(sentenceAt(text, start))),
    )
    .slice(0, 1)
    .map(({ start, end }) => ({ start, end, field: 'hours', has }));
}

/** Every time at which named hours begin or end, in minutes. */
function endsOf({ vocabulary }: Corpus, id: string): number[] {
  const found = vocabulary.hours.find((entry) => entry.id === id);
  return [...(found?.week ?? []), ...(found?.special ?? [])].flatMap(({ from, to }) =>
    [from, to].flatMap((time) => (time === undefined ? [] : [minutesOf(time)])),
  );
}

/** Times of day that a clause has of its own. */
function ownTimes(clause: Clause): number[] {
  const { hours } = clause.when ?? {};
  return hours ? [minutesOf(hours.from), minutesOf(hours.to)] : [];
}
