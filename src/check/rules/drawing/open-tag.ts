import type { Span } from '../../../corpus/index.ts';

/** A tag of a drawing that nothing closes. */
export interface OpenTag extends Span {
  name: string;
  /** Whether it is a shape, which holds nothing and closes itself. */
  isShape: boolean;
}

const tag = /<(?<slash>\/?)(?<name>[A-Za-z][\w:-]*)(?![\w:-])(?:[^<>"']|"[^"]*"|'[^']*')*>/g;
const shapes: ReadonlySet<string> = new Set([
  'circle',
  'ellipse',
  'line',
  'path',
  'polygon',
  'polyline',
  'rect',
  'use',
]);

/** The first tag that is never closed, where it begins: a parser says so where what it takes for its content ends. */
export function openTag(svg: string): OpenTag | undefined {
  const open: OpenTag[] = [];
  for (const match of svg.matchAll(tag)) {
    const { slash, name = '' } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (match[0].endsWith('/>')) continue;
    if (slash !== '/') open.push({ name, start, end, isShape: shapes.has(name) });
    else if (open.at(-1)?.name === name) open.pop();
    else return open.at(-1);
  }
  return open.at(-1);
}
