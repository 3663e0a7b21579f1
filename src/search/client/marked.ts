import type { Part } from '../marks.ts';
import type { Drawn } from './drawn.ts';

/** A text taken apart, with what was asked for marked. */
export const markedNodes = (parts: readonly Part[]): Drawn[] =>
  parts.map(([text, isHit]) => (isHit ? ['mark', {}, text] : text));
