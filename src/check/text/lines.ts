/** A line of a text with the offset where it begins; its line ending is left out. */
export interface Line {
  text: string;
  start: number;
}

/** The lines of a text, in order. */
export function* linesOf(text: string): Iterable<Line> {
  let start = 0;
  while (start <= text.length) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    yield { text: text.slice(start, text[stop - 1] === '\r' && stop > start ? stop - 1 : stop), start };
    if (end === -1) return;
    start = end + 1;
  }
}

/** Whether a line ends the code that began with a mark: nothing may stand behind the mark that ends it. */
export function closesFence(text: string, opened: string): boolean {
  const mark = codeFence.exec(text)?.[1];
  return mark !== undefined && mark[0] === opened[0] && mark.length >= opened.length && /[`~]\s*$/.test(text);
}

const codeFence = /^ {0,3}(`{3,}|~{3,})/;

/** A Markdown body with blanks for its fenced code, so that offsets stay the same. */
export function withoutCode(body: string): string {
  if (!/^ {0,3}(?:`{3}|~{3})/m.test(body)) return body;
  let text = '';
  for (const line of proseLines(body))
    text += body.slice(text.length, line.start).replaceAll(/[^\n]/g, ' ') + line.text;
  return text + ' '.repeat(body.length - text.length);
}

/** The lines of a Markdown body that stand outside fenced code. */
export function* proseLines(body: string): Iterable<Line> {
  let fence: string | undefined;
  for (const line of linesOf(body)) {
    const mark = codeFence.exec(line.text)?.[1];
    if (fence === undefined) {
      if (mark) fence = mark;
      else yield line;
    } else if (closesFence(line.text, fence)) fence = undefined;
  }
}
