import type { Part } from '../marks.ts';
import { el } from './dom.ts';

/** A text taken apart as nodes, with what was asked for marked. */
export const markedNodes = (parts: readonly Part[]): (Node | string)[] =>
  parts.map(([text, isHit]) => (isHit ? el('mark', {}, text) : text));
