import type { z } from 'zod';
import { figuresIn } from '../../../corpus/index.ts';
import type { Cure } from './cures.ts';
import { unitMeant } from './unit-meant.ts';

/** How often, written in one piece: `每月 4–6 次`, `twice a week`, `every two hours`. */
export function frequencyMeant(found: string, schema: z.ZodType): Cure | undefined {
  const parts = partsOf(found.normalize('NFKC').trim());
  const period = parts && periodOf(parts.period);
  if (!parts || !period) return undefined;
  const { times } = parts;
  const [min, max] = times;
  const often = max === undefined ? min : { min, max };
  const isOnce = often === undefined || often === 1;
  if (!schema.safeParse({ ...(isOnce ? {} : { times: often }), ...period }).success) return undefined;
  const fields = [
    ...(isOnce ? [] : [`times: ${max === undefined ? String(min) : `{ min: ${min}, max: ${max} }`}`]),
    ...(period.count === 1 ? [] : [`count: ${period.count}`]),
    `unit: ${period.unit}`,
  ];
  return { text: `{ ${fields.join(', ')} }`, safe: false };
}

interface Parts {
  times: readonly number[];
  period: string;
}

const fewTimes: Readonly<Partial<Record<string, readonly number[]>>> = { once: [], twice: [2], thrice: [3] };

function partsOf(text: string): Parts | undefined {
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
