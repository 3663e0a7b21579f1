import type { Span, YamlError } from '../../../corpus/index.ts';

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

/** The parser notices an open quote or bracket only lines later; this finds where it was opened. */
export function unclosedAt(yaml: string, error: YamlError): Unclosed | undefined {
  const closing = /Missing closing (["'])|end with a ([}\]])/.exec(error.message);
  const sign = closing?.[1] ?? closing?.[2];
  if (!sign) return undefined;
  const opening = sign === '}' ? '{' : sign === ']' ? '[' : sign;
  let lineEnd = yaml.length;
  for (const text of yaml.slice(0, error.span.end).split('\n').reverse()) {
    // Lines are visited from the last one back, so their ends follow from the lengths of those after them.
    lineEnd = yaml.lastIndexOf(text, lineEnd) + text.trimEnd().length;
    const start = lineEnd - text.trimEnd().length;
    const at = openIn(text, opening, sign);
    if (at !== undefined)
      return {
        span: { start: start + at, end: start + at + 1 },
        lineEnd,
        closing: sign === '}' || sign === ']' ? ` ${sign}` : sign,
      };
    lineEnd = start;
  }
  return undefined;
}

/** Where a line opens what it does not close. */
function openIn(text: string, opening: string, closing: string): number | undefined {
  const starts = [...text.matchAll(/(?<=^|[\s:,[{-])["'{[]/g)].filter((match) => match[0] === opening);
  const last = starts.at(-1);
  if (!last) return undefined;
  const at = last.index;
  const count = (sign: string) => text.split(sign).length - 1;
  const open = opening === closing ? count(opening) % 2 === 1 : count(opening) > count(closing);
  return open ? at : undefined;
}
