import type { ClauseLine } from '../clause-line.ts';
import type { ClauseIndex } from '../index-types.ts';
import { type SaidPart, saidParts } from '../said-parts.ts';
import type { Drawn } from './drawn.ts';
import { hasHit, type Marker } from '../marks.ts';
import { markedNodes } from './marked.ts';

/**
 * @public
 * A clause as a row shows it, with what was asked for marked.
 */
export function saidNodes(line: ClauseLine, row: string, clauses: ClauseIndex, marker: Marker): Drawn[] {
  return saidParts(line, row, clauses, (text) => hasHit(marker.parts(text))).flatMap(nodesOf);

  function nodesOf(part: SaidPart): Drawn[] {
    if (part.as === 'quote')
      return [['q', { class: part.isNever ? 'never' : undefined }, ...part.parts.flatMap(nodesOf)]];
    if (part.as === 'plain') return [part.text];
    if (part.as === 'words') return markedNodes(marker.parts(part.text));
    if (part.as === 'stance') return [['b', { class: 'stance', 'data-stance': part.stance }, part.text]];
    return [[part.as === 'binding' ? 'b' : 'span', { class: part.as }, part.text]];
  }
}
