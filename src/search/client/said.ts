import type { ClauseLine } from '../clause-line.ts';
import type { ClauseIndex } from '../index-types.ts';
import { type SaidPart, saidParts } from '../said-parts.ts';
import { el } from './dom.ts';
import type { Part } from './marked.ts';

type Nodes = (Node | string)[];
/** Parts of a text, those that were asked for among them. */
type Show = (text: string) => readonly Part[];

/**
 * @public
 * A clause as a row shows it, with what was asked for marked.
 */
export function saidNodes(line: ClauseLine, row: string, clauses: ClauseIndex, show: Show): Nodes {
  return saidParts(line, row, clauses, (text) => show(text).some(([, isHit]) => isHit)).flatMap(nodesOf);

  function nodesOf(part: SaidPart): Nodes {
    if (part.as === 'quote')
      return [el('q', { class: part.isNever ? 'never' : undefined }, ...part.parts.flatMap(nodesOf))];
    if (part.as === 'plain') return [part.text];
    if (part.as === 'words') return show(part.text).map(([text, isHit]) => (isHit ? el('mark', {}, text) : text));
    if (part.as === 'stance') return [el('b', { class: 'stance', 'data-stance': part.stance }, part.text)];
    return [el(part.as === 'binding' ? 'b' : 'span', { class: part.as }, part.text)];
  }
}
