/** Where the comma stands between two entries, not counting those in comments. */
export function commaIn(gap: string): number | undefined {
  const at = gap.replace(/#[^\r\n]*/g, (comment) => ' '.repeat(comment.length)).indexOf(',');
  return at === -1 ? undefined : at;
}

/** The place after the comma between two offsets; the first of them when there is none. */
export function afterComma(yaml: string, start: number, end: number): number {
  return start + (commaIn(yaml.slice(start, end)) ?? -1) + 1;
}
