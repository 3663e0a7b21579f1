import { lineText, placeAt } from '../../../corpus/index.ts';
import { carefully } from '../../../corpus/yaml.ts';
import { applyFixes } from '../../fix.ts';
import type { Slip } from './slip.ts';

/** Reading a text again takes as long as the first time; larger ones stay as the signs of their lines tell. */
const mostCharacters = 50_000;
/** How many lines above are looked at for the indentations in use, and how many lines are tried. */
const [linesAbove, mostLines] = [12, 4];

/** The slips of a text, where a line that was indented with other signs stands as deep as the text is read farthest. */
export function atReadableDepths(yaml: string, slips: readonly Slip[]): readonly Slip[] {
  if (yaml.length > mostCharacters) return slips;
  let [best, farthest] = [slips, readTo(yaml, slips)];
  for (const slip of slips.filter(({ kind }) => kind === 'tab-indent' || kind === 'wide-indent').slice(0, mostLines)) {
    if (farthest === Infinity) break;
    for (const depth of depthsAbove(yaml, slip)) {
      const moved = best.map((one) => (one.start === slip.start ? { ...slip, text: depth, safe: false } : one));
      const read = readTo(yaml, moved);
      if (read > farthest) [best, farthest] = [moved, read];
    }
  }
  return best;
}

/** The line up to which a text can be read once its slips are mended. */
function readTo(yaml: string, slips: readonly Slip[]): number {
  const mended = applyFixes(yaml, slips).text;
  const [first] = carefully(mended).errors;
  return first ? placeAt(mended, first.span.start).line : Infinity;
}

/** As deep as the fields and the entries of the lines above, the nearest first; an entry stands below entries first. */
function depthsAbove(yaml: string, { start, end }: Slip): string[] {
  const { line } = placeAt(yaml, start);
  const isEntry = yaml.startsWith('- ', end);
  const above = Array.from({ length: linesAbove }, (_none, index) => line - 1 - index).filter((number) => number > 0);
  const depths = above.flatMap((number) => {
    const [lead = '', indent = ''] = /^( *)(?:- +)*(?=\S)/.exec(lineText(yaml, number)) ?? [];
    const field = ' '.repeat(lead.length);
    return isEntry ? [indent, field] : [field, indent];
  });
  return [...new Set(depths)];
}
