import type { z } from 'zod';
import { figuresIn } from '../../../corpus/index.ts';
import type { Cure } from './cures.ts';
import { sideMeant } from './side-meant.ts';

/** How far from an event, written in one piece: 节前三天, `within 7 days`. */
export function offsetMeant(found: string, schema: z.ZodType): Cure | undefined {
  const [figure, ...more] = figuresIn(found);
  const [count, range] = figure?.values ?? [];
  const [unit, ...units] = figure?.units ?? [];
  const side = sideMeant(found);
  if (more.length > 0 || range !== undefined || units.length > 0 || side === undefined) return undefined;
  if (!schema.safeParse({ count, unit, side }).success) return undefined;
  return { text: `{ count: ${String(count)}, unit: ${String(unit)}, side: ${side} }`, safe: false };
}
