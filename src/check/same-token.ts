import type { Issue } from './report.ts';
import { lookAlikes } from './text/latin-letters.ts';

/** Rules that look a word up, or at its form, and so tell of a letter in it that only looks right. */
const ofWords: ReadonlySet<string> = new Set(['schema', 'vocabulary-ids', 'references', 'data-ids', 'placeholders']);

/** Issues without those of a word in which a letter that looks like another is told: mending it mends them. */
export function withoutOddWords(issues: readonly Issue[]): Issue[] {
  const odd = Map.groupBy(
    issues.filter(({ rule, source, column }) => rule === 'characters' && lookAlikes.has(source.charAt(column - 1))),
    ({ file, line }) => `${file}:${line}`,
  );
  if (odd.size === 0) return [...issues];
  return issues.filter(({ rule, file, line, column, length }) => {
    const letters = ofWords.has(rule) ? (odd.get(`${file}:${line}`) ?? []) : [];
    return !letters.some((letter) => letter.column >= column && letter.column < column + Math.max(1, length));
  });
}
