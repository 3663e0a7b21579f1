import { lineStart, lineText, placeAt, type Span } from '../../../corpus/index.ts';

/** A correction inside a body, in offsets from its start. */
export interface BodyFix extends Span {
  text: string;
  safe: boolean;
}

/** What stands wrongly on a line that the parser refused, and how it is written so that it shows as meant. */
const repairs: readonly { pattern: RegExp; replace: (match: RegExpExecArray) => string }[] = [
  { pattern: /(?<=<[A-Z][^<>]*=\s*)[“”]([^“”"<>]*)[“”]/g, replace: ([, inner]) => `"${inner ?? ''}"` },
  { pattern: /<(https?:\/\/[^\s<>]+)>/g, replace: ([, url]) => `[${url ?? ''}](${url ?? ''})` },
  { pattern: /(?<!\\)<(?=[\d\s=<.\p{Script=Han}（“]|$)/gu, replace: () => '\\<' },
];

/** The correction of the line where a body could not be read; undefined when it cannot be known. */
export function repairOf(body: string, offset: number): BodyFix | undefined {
  const { line } = placeAt(body, offset);
  const start = lineStart(body, line);
  const text = lineText(body, line);
  for (const { pattern, replace } of repairs) {
    const mended = [...text.matchAll(pattern)].reduceRight(
      (line, match) => line.slice(0, match.index) + replace(match) + line.slice(match.index + match[0].length),
      text,
    );
    if (mended !== text) return { start, end: start + text.length, text: mended, safe: true };
  }
  return undefined;
}

/** Braces as text, for an expression that was meant to be shown. */
export function escapedBraces(body: string, { start, end }: Span): BodyFix {
  return { start, end, text: body.slice(start, end).replaceAll(/(?<!\\)[{}]/g, '\\$&'), safe: false };
}

/** The body without a remark: with its whole line, where it stands alone. */
export function withoutRemark(body: string, { start, end }: Span): BodyFix {
  const lineFrom = body.lastIndexOf('\n', start - 1) + 1;
  const isAlone = body.slice(lineFrom, start).trim() === '' && /^[ \t]*(?:\r?\n|$)/.test(body.slice(end));
  return { start: isAlone ? lineFrom : start, end, text: '', safe: false };
}

const emphasis: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*' };

/** What HTML is in Markdown: a line break, bold and italic words; undefined for what Markdown has no way to say. */
export function markdownFor(body: string, { start, end }: Span): BodyFix | undefined {
  const html = body.slice(start, end);
  const lineFrom = body.lastIndexOf('\n', start - 1) + 1;
  const isInTable = /^\s*\|/.test(body.slice(lineFrom));
  if (/^<br\s*\/?>$/i.test(html) && !isInTable) {
    const blanks = /^[ \t]*/.exec(body.slice(end))?.[0].length ?? 0;
    const isLast = /^[ \t]*(?:\r?\n|$)/.test(body.slice(end));
    return { start, end: end + blanks, text: isLast ? '\\' : '\\\n', safe: false };
  }
  const [, tag = '', inner = ''] = /^<(b|strong|i|em)>([^<>\n]+)<\/\1>$/.exec(html) ?? [];
  const mark = emphasis[tag];
  return mark ? { start, end, text: mark + inner.trim() + mark, safe: false } : undefined;
}
