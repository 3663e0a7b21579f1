import type { z } from 'zod';
import { figuresIn } from '../../../corpus/index.ts';
import type { frequencyReadings } from '../../../schema/index.ts';
import type { Cure } from './cures.ts';
import { unitMeant } from './unit-meant.ts';

/** How often, written in one piece: `每月 4–6 次`, `twice a week`, `every two hours`. */
export function frequencyMeant(found: string, schema: z.ZodType): Cure | undefined {
  const { plain, reads } = firmness(found.normalize('NFKC').trim());
  const parts = partsOf(plain);
  const period = parts && periodOf(parts.period);
  if (!parts || !period) return undefined;
  const { times } = parts;
  const [min, max] = times;
  const often = max === undefined ? min : { min, max };
  const isOnce = often === undefined || often === 1;
  const comparator = reads && { comparator: reads };
  if (!schema.safeParse({ ...(isOnce ? {} : { times: often }), ...period, ...comparator }).success) return undefined;
  const fields = [
    ...(isOnce ? [] : [`times: ${max === undefined ? String(min) : `{ min: ${min}, max: ${max} }`}`]),
    ...(period.count === 1 ? [] : [`count: ${period.count}`]),
    `unit: ${period.unit}`,
    ...(reads ? [`comparator: ${reads}`] : []),
  ];
  return { text: `{ ${fields.join(', ')} }`, safe: false };
}

/** How often without the words that say how firmly it is meant: 每周至少两次, `about once a week`. */
function firmness(text: string): { plain: string; reads: keyof typeof frequencyReadings | undefined } {
  const [said, reads] = firm.find(([words]) => words.test(text)) ?? [];
  return {
    plain: said
      ? text
          .replace(said, ' ')
          .trim()
          .replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
      : text,
    reads,
  };
}
const firm: readonly [words: RegExp, reads: keyof typeof frequencyReadings][] = [
  [/至少|最少|不少于|\bat least\b/iu, 'at-least'],
  [/至多|最多|不超过|\bat most\b/iu, 'at-most'],
  [/大?约|\babout\b/iu, 'about'],
];

interface Parts {
  times: readonly number[];
  period: string;
}

const adverbs: Readonly<Partial<Record<string, string>>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annually: 'year',
};
const fewTimes: Readonly<Partial<Record<string, readonly number[]>>> = { once: [], twice: [2], thrice: [3] };

function partsOf(text: string): Parts | undefined {
  if (adverbs[text.toLowerCase()] ?? /^[a-z]+$/i.test(text))
    return { times: [], period: adverbs[text.toLowerCase()] ?? text };
  if (/^[每一]/u.test(text)) return chineseParts(text.slice(1));
  const [, each] = /^(?:every|each) (.+)$/i.exec(text) ?? [];
  if (each !== undefined) return { times: [], period: each };
  const [, times = '', period] = /^([\w –~-]+?) (?:an?|per|every|each) ([\w -]+)$/i.exec(text) ?? [];
  if (period === undefined) return undefined;
  const few = fewTimes[times.toLowerCase()];
  if (few) return { times: few, period };
  const [said] = figuresIn(times);
  return said?.start === 0 ? { times: said.values, period } : undefined;
}

/** What follows 每: `月 4–6 次`, 两小时. */
function chineseParts(text: string): Parts | undefined {
  if (!text.endsWith('次')) return { times: [], period: text };
  const said = figuresIn(text).at(-1);
  return said?.end === text.length ? { times: said.values, period: text.slice(0, said.start) } : undefined;
}

/** `月`, 两小时, `2 weeks`. */
function periodOf(text: string): { count: number; unit: string } | undefined {
  const plain = text.trim();
  const [said] = figuresIn(plain);
  const [count, more] = said?.values ?? [];
  const [own] = said?.units ?? [];
  if (said && own !== undefined && count !== undefined && more === undefined)
    return said.start === 0 && said.end === plain.length ? { count, unit: own } : undefined;
  const unit = unitMeant(plain.replace(/^个/u, ''));
  return unit === undefined ? undefined : { count: 1, unit };
}
