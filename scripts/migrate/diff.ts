import { diffArrays } from 'diff';

/** The lines that differ between two texts, as `- 12 | old` and `+ 12 | new`, in the order of the file. */
export function diffLines(before: string, after: string): string[] {
  const [old, now] = [before, after].map((text) => text.split(/\r?\n/)) as [string[], string[]];
  let [line, newLine] = [0, 0];
  return diffArrays(old, now).flatMap(({ added, removed, value }) => {
    const shown = value.map((text, index) => {
      const [sign, number] = removed ? ['-', line + index] : ['+', newLine + index];
      return `  ${sign} ${number + 1} | ${text}`;
    });
    if (!added) line += value.length;
    if (!removed) newLine += value.length;
    return added || removed ? shown : [];
  });
}
