import type { Issue } from './report.ts';
import { lookAlikes } from './text/latin-letters.ts';

/** Rules that look a word up, or at its form, and so tell of a character in it that only looks right or is not seen. */
const ofWords: ReadonlySet<string> = new Set(['schema', 'vocabulary-ids', 'references', 'data-ids', 'placeholders']);

/** Whether a character is not what its word should have: it cannot be seen, or looks like a letter that it is not. */
const isOdd = (character: string) => lookAlikes.has(character) || /\p{C}/u.test(character);

/** Issues without those of a word in which such a character is told: mending it mends them. */
export function withoutOddWords(issues: readonly Issue[]): Issue[] {
  const odd = Map.groupBy(
    issues.filter(({ rule, source, column }) => rule === 'characters' && isOdd(source.charAt(column - 1))),
    ({ file, line }) => `${file}:${line}`,
  );
  if (odd.size === 0) return [...issues];
  return issues.filter(({ rule, file, line, column, length }) => {
    const letters = ofWords.has(rule) ? (odd.get(`${file}:${line}`) ?? []) : [];
    return !letters.some((letter) => letter.column >= column && letter.column < column + Math.max(1, length));
  });
}
