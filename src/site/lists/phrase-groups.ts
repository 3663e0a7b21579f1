import type { ClauseOf } from '../../schema/index.ts';

type Line = ClauseOf<'phrasing'>;

/** Lines that belong together: those never said, then the one said instead. */
export interface PhraseGroup {
  situation: string;
  lines: Line[];
}

/** Puts each line that is said instead right after the lines it replaces; the rest keeps its order. */
export function phraseGroups(lines: readonly Line[]): PhraseGroup[] {
  const donts = new Map<string, Line[]>();
  for (const line of lines)
    if (line.replacedBy) donts.set(line.replacedBy, [...(donts.get(line.replacedBy) ?? []), line]);
  const known = new Set(lines.map(({ id }) => id));
  return lines.flatMap((line) => {
    if (line.replacedBy && known.has(line.replacedBy)) return [];
    const replaced = donts.get(line.id) ?? [];
    return [{ situation: line.situation, lines: [...replaced, line] }];
  });
}
