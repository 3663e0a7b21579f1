import type { offsetSides } from '../../../schema/index.ts';

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
