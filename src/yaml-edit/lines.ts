/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, before its line ending. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** How far into its line an offset stands, in UTF-16 units; what stands before a YAML item is one unit wide each. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The text without YAML white space at its end; other blanks, such as a full-width one, belong to a value. */
export function trimmedEnd(text: string): string {
  return text.replace(/[ \t\r\n]+$/, '');
}
