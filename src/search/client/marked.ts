import { fold, type Simplified } from '../fold.ts';
import type { Query } from '../query.ts';
import { el } from './dom.ts';

/** A text as nodes with the parts that match the query marked; plain when folding changes its length. */
export function marked(text: string, query: Query, simplified: Simplified): (Node | string)[] {
  const folded = fold(text, simplified);
  const needles = [...new Set([...query.pieces, ...query.words, ...query.figures.map(({ digits }) => digits), ...pairsOf(query)])]
    .filter((needle) => needle.length > 1 || /\p{Script=Han}/u.test(needle))
    .sort((a, b) => b.length - a.length);
  if (folded.length !== text.length || needles.length === 0) return [text];
  const pattern = new RegExp(needles.map((needle) => needle.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|'), 'g');
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const match of folded.matchAll(pattern)) {
    nodes.push(text.slice(at, match.index), el('mark', {}, text.slice(match.index, match.index + match[0].length)));
    at = match.index + match[0].length;
  }
  return [...nodes, text.slice(at)];
}

function pairsOf({ pieces }: Query): string[] {
  return pieces.flatMap((piece) => [...piece].slice(1).map((character, at) => ([...piece][at] ?? '') + character));
}
