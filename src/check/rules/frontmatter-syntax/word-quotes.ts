import { linesOf } from '../../text/lines.ts';
import { quoted } from './quoted.ts';
import type { Slip } from './slip.ts';

/** A field whose whole value stands in the quotes of a word processor. */
const inWordQuotes = /^(?<lead>\s*[A-Za-z][\w-]*: +)(?:‘(?<single>[^‘]+)’|“(?<double>[^“”]+)”)\s*$/u;
const inQuotes = /^\s*[A-Za-z][\w-]*: +(?:'[^']+'|"[^"]+")\s*$/u;

/** Whether a text may hold one, for a quick look. */
export const mayHoldWordQuotes = (yaml: string): boolean => /: [‘“][^\n]*[’”]\s*$/m.test(yaml);

/** A value that stands in single straight quotes, in a line or in braces. */
const singleQuoted = /(?:^|[\s{,])[A-Za-z][\w-]*: +'[^'\n]+'(?=[ \t]*(?:$|[,}]))/m;

/**
 * Values in such quotes where the file has straight ones: there they are meant as those. Of double ones, which a text
 * may have of its own, only those of a page's title or rule sentence beside the other in straight quotes.
 */
export function wordQuotes(yaml: string): Slip[] {
  const lines = [...linesOf(yaml)];
  const depthOf = (text = '') => text.search(/\S/);
  return lines.flatMap(({ text, start }, at): Slip[] => {
    const { lead = '', single, double } = inWordQuotes.exec(text)?.groups ?? {};
    const value = single ?? double;
    const isBeside = [lines[at - 1]?.text, lines[at + 1]?.text].some(
      (other = '') => inQuotes.test(other) && depthOf(other) === 0 && depthOf(text) === 0,
    );
    if (value === undefined || !(isBeside || (single !== undefined && singleQuoted.test(yaml)))) return [];
    const from = start + lead.length;
    return [{ kind: 'smart-quotes', start: from, end: from + value.length + 2, text: quoted(value), safe: false }];
  });
}
