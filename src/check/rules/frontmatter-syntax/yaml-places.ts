import type { Span, YamlError } from '../../../corpus/index.ts';
import { maskQuotes } from './flow-slips.ts';

/** The first alias of a text; the parser does not say where it is. */
export function aliasSpan(yaml: string): Span {
  const match = /(?<=^|[\s[{,:])\*[^\s,\]}]+/m.exec(yaml);
  return match ? { start: match.index, end: match.index + match[0].length } : { start: 0, end: 0 };
}

/** A quote or bracket that was opened and never closed: where, and what to add at which offset. */
export interface Unclosed {
  span: Span;
  lineEnd: number;
  closing: string;
}

/**
 * The parser notices an open quote or bracket only lines later; this finds where it may have been opened, the likeliest
 * place first; nowhere where none is open.
 */
export function unclosedAt(yaml: string, error: YamlError): Unclosed[] {
  const closing = /Missing closing (["'])|end with a ([}\]])/.exec(error.message);
  const sign = closing?.[1] ?? closing?.[2];
  if (!sign) return [];
  const opening = sign === '}' ? '{' : sign === ']' ? '[' : sign;
  let lineEnd = yaml.length;
  for (const text of yaml.slice(0, error.span.end).split('\n').reverse()) {
    // Lines are visited from the last one back, so their ends follow from the lengths of those after them.
    lineEnd = yaml.lastIndexOf(text, lineEnd) + text.trimEnd().length;
    const start = lineEnd - text.trimEnd().length;
    const found = openIn(text, opening, sign);
    if (found.length > 0)
      return found.map((at) => ({
        span: { start: start + at, end: start + at + 1 },
        lineEnd,
        closing: sign === '}' || sign === ']' ? ` ${sign}` : sign,
      }));
    lineEnd = start;
  }
  return [];
}

/** Where a line opens what it does not close: any bracket of the sort may be the one. */
function openIn(text: string, opening: string, closing: string): number[] {
  if (opening !== closing) {
    const open = unclosedIn(text, opening);
    return open === undefined ? [] : [open, ...bracketsOf(text, opening).filter((at) => at !== open)];
  }
  const last = [...text.matchAll(/(?<=^|[\s:,[{-])["']/g)].findLast(([sign]) => sign === opening);
  return last && (text.split(opening).length - 1) % 2 === 1 ? [last.index] : [];
}

const bracketsOf = (text: string, sign: string) =>
  [...maskQuotes(text).matchAll(/[[{]/g)].flatMap(({ 0: one, index }) => (one === sign ? [index] : [])).reverse();

/** The bracket of a sort that another closes in its place, or that is open at the end of the line. */
function unclosedIn(text: string, opening: string): number | undefined {
  const masked = maskQuotes(text);
  const open: number[] = [];
  for (const { 0: sign, index } of masked.matchAll(/[[\]{}]/g)) {
    if (sign === '[' || sign === '{') {
      open.push(index);
      continue;
    }
    const last = open.pop();
    const own = sign === ']' ? '[' : '{';
    if (last !== undefined && masked[last] !== own && masked[last] === opening) return last;
  }
  // Of several that are as likely it is the last one that was opened.
  return open.some((at) => masked[at] === opening) ? masked.lastIndexOf(opening) : undefined;
}
