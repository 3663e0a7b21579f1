import type { Kind } from '../../src/schema/index.ts';
import type { Random } from './random.ts';
import { manners, objects, type Pair, places, verbs } from './words.ts';

/** A clause in Chinese with all its facts, and the English words of the same clause. */
export interface MadeClause {
  facts: { id: string } & Record<string, unknown>;
  words: Record<string, string | string[]>;
}

/** One line that a standard could hold: a verb, an object, a place, a manner and a number, so that few are alike. */
export function madeLine(random: Random): Pair {
  const [verb, object, place, manner] = [
    random.pick(verbs),
    random.pick(objects),
    random.pick(places),
    random.pick(manners),
  ];
  const minutes = random.below(58) + 2;
  const zh = `${place.zh}${manner.zh}${verb.zh}${object.zh}，${minutes} 分钟内完成`;
  const en = `${verb.en} ${object.en} ${place.en} ${manner.en}, within ${minutes} minutes`;
  return { zh, en: en.charAt(0).toUpperCase() + en.slice(1) };
}

/** Facts beyond id and text that clauses of a kind carry. `index` counts the clauses of the standard from 0. */
const perKind: Readonly<Record<Kind, (random: Random, index: number) => Partial<MadeClause>>> = {
  appearance: (random, index) => ({
    facts: {
      id: '',
      polarity: index % 2 ? 'dont' : 'do',
      part: random.pick(['hair', 'hands', 'shirt', 'shoes', 'badge']),
    },
  }),
  phrasing: (random) => ({
    facts: {
      id: '',
      polarity: 'do',
      situation: random.pick(['answering', 'serving', 'thanks', 'waiting']),
      wording: 'adaptable',
    },
  }),
  'visit-frequency': (random, index) =>
    index < 3
      ? {
          facts: {
            id: '',
            grade: random.pick(['a', 'b', 'c']),
            every: { count: random.below(5) + 1, unit: 'month' },
            inPerson: true,
          },
        }
      : {
          facts: {
            id: '',
            trigger: random.pick(['birthday', 'anniversary', 'holiday']),
            colour: random.pick(['red', 'yellow', 'blue']),
          },
        },
  procedure: (random) =>
    withLine(random, 'caution', { timeLimit: { value: random.below(9) + 1, unit: 'minute', comparator: 'at-most' } }),
  checklist: (random) => withLines(random, 'details', {}),
  measure: (random) => {
    const minCm = random.below(80) + 20;
    return withLine(random, 'place', { quantity: { min: minCm, max: minCm + random.below(40) + 5, unit: 'cm' } });
  },
  'response-time': (random, index) => withLine(random, 'remedy', { avoidable: index % 2 === 0 }),
  scale: (random, index) => withLine(random, 'action', { level: index + 1 }),
  classification: (random) => withLines(random, 'cues', {}),
  acronym: (random, index) => withLines(random, 'how', { letter: 'CARESN'.charAt(index) }),
  role: (random) => withLines(random, 'details', {}),
  figure: (random) => ({ facts: { id: '', numbers: [{ value: random.below(90) + 5, unit: 'percent' }] } }),
  principle: () => ({}),
};

function withLine(random: Random, field: string, facts: Record<string, unknown>): Partial<MadeClause> {
  const line = madeLine(random);
  return { facts: { id: '', ...facts, [field]: line.zh }, words: { [field]: line.en } };
}

function withLines(random: Random, field: string, facts: Record<string, unknown>): Partial<MadeClause> {
  const lines = [madeLine(random), madeLine(random)];
  return {
    facts: { id: '', ...facts, [field]: lines.map(({ zh }) => zh) },
    words: { [field]: lines.map(({ en }) => en) },
  };
}

/** The clauses of a made-up standard. */
export function madeClauses(kind: Kind, random: Random, count: number): MadeClause[] {
  return Array.from({ length: count }, (_, index) => {
    const line = madeLine(random);
    const more = perKind[kind](random, index);
    return {
      facts: { ...more.facts, id: `line-${index + 1}`, text: line.zh },
      words: { text: line.en, ...more.words },
    };
  });
}

/** Fields that a standard of a kind needs beside the common ones. */
export const kindFacts: Readonly<Partial<Record<Kind, (clauses: number) => Record<string, unknown>>>> = {
  procedure: (clauses) => ({ declared: { count: clauses } }),
  'response-time': () => ({ target: { value: 10, unit: 'minute' }, timed: 'first-reply' }),
  acronym: (clauses) => ({ letters: 'CARESN'.slice(0, clauses) }),
  role: () => ({ role: 'service-trainer', contractors: true }),
};
