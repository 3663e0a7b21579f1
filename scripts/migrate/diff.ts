/** The lines that differ between two texts, as `- 12 | old` and `+ 12 | new`, in the order of the file. */
export function diffLines(before: string, after: string): string[] {
  const [old, now] = [before, after].map((text) => text.split(/\r?\n/));
  if (!old || !now) return [];
  if (old.length === now.length)
    return old.flatMap((line, index) => {
      const other = now[index] ?? '';
      return line === other ? [] : [shown('-', index, line), shown('+', index, other)];
    });
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const middle = (sign: string, lines: readonly string[]) =>
    lines.slice(start, lines.length - end).map((line, index) => shown(sign, start + index, line));
  return [...middle('-', old), ...middle('+', now)];
}

const shown = (sign: string, index: number, line: string) => `  ${sign} ${index + 1} | ${line}`;
