import type { Corpus } from '../corpus/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { stem } from './english.ts';
import type { ElsewhereRow } from './index-types.ts';

/** A subject outside the manuals, ready to be recognised. */
export interface Subject {
  label: string;
  /** Whom to ask; empty where there is nobody. */
  ask: string;
  /** Its words, longest first; English ones as stems joined by spaces. */
  words: readonly string[];
}

/** Rows of the index. A word that a standard goes by is left out: that subject is held after all. */
export function elsewhereRows(corpus: Corpus, locale: Locale): ElsewhereRow[] {
  const names = corpus.standards.flatMap(({ zh, en }) => [zh, en].flatMap((page) => (page ? [page.title, ...page.aliases, ...page.asked] : [])));
  const held = ` ${names.map(comparable).join(' | ')} `;
  const isHeld = (word: string) => held.includes(isLatin(word) ? ` ${comparable(word)} ` : word);
  return corpus.elsewhere.map(({ label, ask, words }) => [
    label[locale],
    ask?.[locale] ?? '',
    [...words.zh, ...words.en].filter((word) => !isHeld(word)).join('|'),
  ]);
}

/** Reads the rows of the index. */
export function readElsewhere(rows: readonly ElsewhereRow[]): Subject[] {
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

/** The subject outside the manuals that a folded query names, and the query without its word; undefined for none. */
export function subjectIn(subjects: readonly Subject[], folded: string): { subject: Subject; rest: string } | undefined {
  const parts = folded.match(/[a-z][a-z0-9]*|[^a-z\s]+/g) ?? [];
  const stems = parts.map(comparable);
  let best: { subject: Subject; word: string; rest: string } | undefined;
  for (const subject of subjects)
    for (const word of subject.words) {
      if (best && word.length <= best.word.length) break;
      const rest = isLatin(word) ? withoutWords(parts, stems, word.split(' ')) : folded.includes(word) ? folded.replace(word, ' ') : undefined;
      if (rest !== undefined) best = { subject, word, rest: rest.trim() };
    }
  return best;
}

/** The parts of a query without neighbouring ones of these stems; undefined when they are not there. */
function withoutWords(parts: readonly string[], stems: readonly string[], wanted: readonly string[]): string | undefined {
  const from = stems.findIndex((_, at) => wanted.every((stemmed, further) => stems[at + further] === stemmed));
  return from === -1 ? undefined : [...parts.slice(0, from), ...parts.slice(from + wanted.length)].join(' ');
}

const isLatin = (word: string) => /^[a-z]/.test(word);

/** Lower case; English words as stems. */
function comparable(text: string): string {
  return text.toLowerCase().replaceAll(/[a-z][a-z0-9]*/g, (word) => stem(word));
}
