import type { ElsewhereRow } from './index-types.ts';

/** A subject outside the manuals, ready to be recognised. */
export interface OutsideSubject {
  label: string;
  /** Whom to ask; empty where there is nobody. */
  ask: string;
  /** Its words, longest first; English ones in the singular. */
  words: readonly string[];
}

/** Reads the rows of the index. */
export function readElsewhere(rows: readonly ElsewhereRow[]): OutsideSubject[] {
  return rows.map(([label, ask, words]) => ({
    label,
    ask,
    words: words
      .split('|')
      .filter(Boolean)
      .map(comparable)
      .sort((a, b) => b.length - a.length),
  }));
}

/**
 * A subject outside the manuals that a folded query names, and the query without all such words; undefined for none.
 */
export function subjectIn(
  subjects: readonly OutsideSubject[],
  folded: string,
): { subject: OutsideSubject; rest: string } | undefined {
  const longest = longestIn(subjects, folded);
  if (!longest) return undefined;
  return { subject: longest.subject, rest: subjectIn(subjects, longest.rest)?.rest ?? longest.rest };
}

/** The longest word of a subject in a query, and the query without it. */
function longestIn(
  subjects: readonly OutsideSubject[],
  folded: string,
): { subject: OutsideSubject; word: string; rest: string } | undefined {
  const parts = folded.match(/[a-z][a-z0-9]*|[^a-z\s]+/g) ?? [];
  const singular = parts.map(comparable);
  let best: { subject: OutsideSubject; word: string; rest: string } | undefined;
  for (const subject of subjects)
    for (const word of subject.words) {
      if (best && word.length <= best.word.length) break;
      const rest = isLatin(word)
        ? withoutWords(parts, singular, word.split(' '))
        : folded.includes(word)
          ? folded.replace(word, ' ')
          : undefined;
      if (rest !== undefined) best = { subject, word, rest: rest.trim() };
    }
  return best;
}

/** The parts of a query without neighbouring ones of these; undefined when they are not there. */
function withoutWords(
  parts: readonly string[],
  singular: readonly string[],
  wanted: readonly string[],
): string | undefined {
  const from = singular.findIndex((_, at) => wanted.every((word, further) => singular[at + further] === word));
  return from === -1 ? undefined : [...parts.slice(0, from), ...parts.slice(from + wanted.length)].join(' ');
}

/** Whether a word is written in Latin letters: such words are compared one by one, not as parts of others. */
export const isLatin = (word: string) => /^[a-z]/.test(word);

/** Lower case, and no plural of English words. Stems would take toner for tone. */
export function comparable(text: string): string {
  return text.toLowerCase().replaceAll(/(?<=[a-z]{2}[a-rt-z])s\b/g, '');
}
