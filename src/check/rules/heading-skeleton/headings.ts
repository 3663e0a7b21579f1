import { proseLines } from '../../text/lines.ts';

/** A heading of a body: its depth, its text and where the text stands, in offsets from the start of the body. */
export interface BodyHeading {
  depth: number;
  text: string;
  start: number;
  end: number;
  /**
   * The signs in front, as written; those that make no heading (`＃＃` or no blank) are listed too, and stars around a
   * line of its own.
   */
  signs: string;
  wellFormed: boolean;
}

/** A number behind one sign is a number, `#1`, and makes no heading. */
/** A line that is nothing but bold words: what people write who think of a heading by its looks. */
const boldLine = /^ {0,3}(\*\*|__)([^*_]+)\1[ \t]*$/;

const headingLine = /^ {0,3}(?![#＃][0-9０-９])([#＃]{1,6})([ \t\u3000]*)(\S.*)$/;

/**
 * The headings of a body, and lines that were meant as headings; headings underlined with = or - have `signs` of that
 * kind.
 */
export function headingsOf(body: string): BodyHeading[] {
  const found: BodyHeading[] = [];
  if (!/[#＃]|^[=-]+\s*$|^ {0,3}(?:\*\*|__)/m.test(body)) return found;
  let before: { text: string; start: number } | undefined;
  for (const line of proseLines(body)) {
    const match = headingLine.exec(line.text);
    if (match) {
      const [, signs = '', blank = '', rest = ''] = match;
      const text = rest.replace(/\s+#+\s*$/, '').trimEnd();
      const start = line.start + line.text.indexOf(rest, line.text.indexOf(signs) + signs.length);
      found.push({
        depth: signs.length,
        text,
        start,
        end: start + text.length,
        signs,
        wellFormed: !signs.includes('＃') && /^[ \t]/.test(blank),
      });
    } else if (boldLine.test(line.text)) {
      const [, signs = '', text = ''] = boldLine.exec(line.text) ?? [];
      const start = line.start + line.text.indexOf(text);
      found.push({ depth: 2, text: text.trim(), start, end: start + text.length, signs, wellFormed: false });
    } else if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(line.text) && before && !/^\s*(?:[-*+>|]|\d+[.)])/.test(before.text)) {
      const text = before.text.trim();
      found.push({
        depth: line.text.includes('=') ? 1 : 2,
        text,
        start: before.start,
        end: before.start + before.text.length,
        signs: line.text.trim().charAt(0),
        wellFormed: true,
      });
    }
    before = line.text.trim() === '' || match ? undefined : line;
  }
  return found;
}
