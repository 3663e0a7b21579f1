import type { Place, SourceFile } from '../../corpus/index.ts';

/**
 * Offsets where the lines of a file begin. Kept for each file, so that many issues in a large one do not count its
 * lines again.
 */
const starts = new WeakMap<SourceFile, readonly number[]>();

function startsOf(file: SourceFile): readonly number[] {
  const known = starts.get(file);
  if (known) return known;
  const made = [0];
  for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1)) made.push(at + 1);
  starts.set(file, made);
  return made;
}

/** How many characters a text has; those beyond the basic plane, of two units, count once. */
export function characters(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

/** Line and column, from 1, of an offset in a file; columns count characters. */
export function placeIn(file: SourceFile, offset: number): Place {
  const lines = startsOf(file);
  const at = Math.max(0, Math.min(offset, file.text.length));
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: characters(file.text.slice(lines[low], at)) + 1 };
}

/** The offset where a line (from 1) of a file begins. */
export function lineStartIn(file: SourceFile, line: number): number {
  return startsOf(file)[line - 1] ?? file.text.length;
}

/** The text of a line (from 1) of a file, without its line ending. */
export function lineIn(file: SourceFile, line: number): string {
  const next = startsOf(file)[line];
  return file.text.slice(lineStartIn(file, line), next === undefined ? undefined : next - 1).replace(/\r$/, '');
}
