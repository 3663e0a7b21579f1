import type { z } from 'zod';
import { nearest } from '../../../corpus/edit-distance.ts';
import { readNumeral } from '../../../lib/numerals.ts';
import { type Cure, numberMeant, rangeMeant } from './cures.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** The value meant where one of several forms may stand: a number or a word, one number or two. */
export function formMeant(found: unknown, schema: z.ZodType): Cure | undefined {
  const range: unknown = Array.isArray(found) && found.length === 2 ? found : rangeMeant(found);
  if (Array.isArray(range)) {
    const [min, max] = range as unknown[];
    return schema.safeParse({ min, max }).success
      ? { text: `{ min: ${String(min)}, max: ${String(max)} }`, safe: false }
      : undefined;
  }
  if (typeof found !== 'string') return undefined;
  const last = /^最后/u.test(found) ? 'last' : nearest(found.trim().toLowerCase(), ['last', ...ordinals]);
  if (last === 'last') return schema.safeParse(last).success ? { text: last, safe: false } : undefined;
  return numberMeant(found, schema) ?? ordinalMeant(found, last, schema);
}

/** 第一次, `2nd`, `first`. */
function ordinalMeant(found: string, word: string | undefined, schema: z.ZodType): Cure | undefined {
  const [, said = ''] = /^第?(.+?)(?:[次遍回]|st|nd|rd|th)$/iu.exec(found.trim()) ?? [];
  const number = word === undefined ? readNumeral(said) : ordinals.indexOf(word) + 1;
  return number !== undefined && schema.safeParse(number).success ? { text: String(number), safe: false } : undefined;
}
