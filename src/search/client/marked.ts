import { fold, type Simplified } from '../fold.ts';
import type { Query } from '../query.ts';
import { el } from './dom.ts';

/** A part of a text, and whether it is what was asked for. */
export type Part = readonly [text: string, hit: boolean];

/** A text as nodes with the parts that match the query marked. */
export function marked(text: string, query: Query, simplified: Simplified): (Node | string)[] {
  return partsOf(text, query, simplified).map(([part, hit]) => (hit ? el('mark', {}, part) : part));
}

/** What `RegExp.escape` does, for phones that do not have it yet. */
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A text in parts that match the query and parts that do not; one part when folding changes its length. */
export function partsOf(text: string, query: Query, simplified: Simplified): Part[] {
  const folded = fold(text, simplified);
  const needles = [
    ...new Set([...query.pieces, ...query.words, ...query.figures.map(({ digits }) => digits), ...pairsOf(query)]),
  ]
    .filter((needle) => needle.length > 1 || /\p{Script=Han}/u.test(needle))
    .sort((a, b) => b.length - a.length);
  if (folded.length !== text.length || needles.length === 0) return [[text, false]];
  const pattern = new RegExp(needles.map(escaped).join('|'), 'g');
  const parts: Part[] = [];
  let at = 0;
  for (const { index, 0: hit } of folded.matchAll(pattern)) {
    parts.push([text.slice(at, index), false], [text.slice(index, index + hit.length), true]);
    at = index + hit.length;
  }
  return [...parts, [text.slice(at), false] as const].filter(([part]) => part !== '');
}

function pairsOf({ pieces }: Query): string[] {
  return pieces.flatMap((piece) => [...piece].slice(1).map((character, at) => ([...piece][at] ?? '') + character));
}
