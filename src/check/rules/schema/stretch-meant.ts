import type { z } from 'zod';
import { figuresIn } from '../../../corpus/index.ts';
import type { Cure } from './cures.ts';

/** A stretch of time of its own length, written in one piece: `30 天`, `any 15 minutes`. */
export function stretchMeant(found: string, schema: z.ZodType): Cure | undefined {
  const [figure, ...more] = figuresIn(found);
  const [count, range] = figure?.values ?? [];
  const [unit, ...units] = figure?.units ?? [];
  if (more.length > 0 || range !== undefined || units.length > 0) return undefined;
  if (!schema.safeParse({ count, unit }).success) return undefined;
  return { text: `{ count: ${String(count)}, unit: ${String(unit)} }`, safe: false };
}
