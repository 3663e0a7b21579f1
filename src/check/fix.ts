import type { Fix } from './rule.ts';

/** Makes replacements in a text. Overlapping ones are left for the next run, the first in the text winning. */
export function applyFixes(text: string, fixes: readonly Fix[]): { text: string; made: number } {
  const ordered = [...fixes].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  let made = 0;
  for (const fix of ordered) {
    if (fix.start < at) continue;
    result += text.slice(at, fix.start) + fix.text;
    at = fix.end;
    made += 1;
  }
  return { text: result + text.slice(at), made };
}
