/** A place in a file as people count it: from line 1, column 1. Columns count characters, not bytes. */
export interface Place {
  line: number;
  column: number;
}

/** Turns an offset into line and column. A tab or a wide character counts as one column. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, Math.max(0, Math.min(offset, text.length)));
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let index = before.indexOf('\n'); index !== -1; index = before.indexOf('\n', index + 1)) line += 1;
  return { line, column: [...before.slice(lineStart)].length + 1 };
}

/** The offset where a line (from 1) begins. */
export function lineStart(text: string, line: number): number {
  let offset = 0;
  for (let current = 1; current < line; current += 1) {
    const next = text.indexOf('\n', offset);
    if (next === -1) return text.length;
    offset = next + 1;
  }
  return offset;
}

/** The text of a line (from 1), without its line ending. */
export function lineText(text: string, line: number): string {
  const start = lineStart(text, line);
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
}
