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

/** A remark in braces, taken out with the line that holds nothing else; undefined for other expressions. */
function withoutRemark(body: string, { start, end }: Span): BodyFix | undefined {
  if (!/^\{\s*\/\*[\s\S]*\*\/\s*\}$/.test(body.slice(start, end))) return undefined;
  const from = body.lastIndexOf('\n', start - 1) + 1;
  const isAlone = body.slice(from, start).trim() === '' && /^[ \t]*(?:\r?\n|$)/.test(body.slice(end));
  const to = isAlone ? end + (/^[ \t]*(?:\r?\n|$)/.exec(body.slice(end))?.[0].length ?? 0) : end;
  return { start: isAlone ? from : start, end: to, text: '', safe: false };
}

/** Braces as text, for an expression that was meant to be shown. */
function escapedBraces(body: string, { start, end }: Span): BodyFix {
  return { start, end, text: body.slice(start, end).replaceAll(/(?<!\\)[{}]/g, '\\$&'), safe: false };
}

/** What to do with an expression: a remark goes, anything else was meant to be shown. */
export function braceFix(body: string, span: Span): BodyFix {
  return withoutRemark(body, span) ?? escapedBraces(body, span);
}
