import type { z } from 'zod';
import { figuresIn } from '../../../corpus/index.ts';
import type { offsetSides } from '../../../schema/index.ts';
import type { Cure } from './cures.ts';

/** How each side of an event is said, the narrower first: 7 天内 is within, 7 天后 after. */
const said: readonly [words: RegExp, side: keyof typeof offsetSides][] = [
  [/内|\bwithin\b|^in$|at the latest|最晚/iu, 'within'],
  [/前|\bbefore\b|ahead|earlier/iu, 'before'],
  [/后|\bafter\b|later/iu, 'after'],
];

/** On which side of an event words put something. */
export function sideMeant(words: string): keyof typeof offsetSides | undefined {
  return said.find(([pattern]) => pattern.test(words))?.[1];
}

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
