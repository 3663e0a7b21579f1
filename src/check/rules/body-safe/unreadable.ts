import { lineStart, type Span } from '../../../corpus/index.ts';

interface ParserError {
  message: string;
  offset: number;
}

/** A remark as HTML has it, where the parser stumbled over one. */
export function remarkAt(body: string, { offset }: ParserError): Span | undefined {
  const start = body.lastIndexOf('<!--', offset + 4);
  if (start === -1 || start < offset - 4) return undefined;
  const close = body.indexOf('-->', start);
  return close === -1 ? undefined : { start, end: close + 3 };
}

/** A tag that is opened and not closed: its name in angles, and whether it is one of HTML. */
export interface UnclosedTag extends Span {
  name: string;
  isHtml: boolean;
}

/** The tag that the parser misses the end of; it says where that begins, by line and column. */
export function unclosedTag(body: string, { message }: ParserError): UnclosedTag | undefined {
  const match = /closing tag for `<([^`>]*)>` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(message);
  if (!match) return undefined;
  const [, name = '', ...place] = match;
  const [line, column, endLine, endColumn] = place.map(Number) as [number, number, number, number];
  const start = lineStart(body, line) + column - 1;
  const end = lineStart(body, endLine) + endColumn - 1;
  return { start, end, name: `<${name}>`, isHtml: /^[a-z]/.test(name) };
}
