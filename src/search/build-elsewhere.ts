import { type Corpus, pagesOf } from '../corpus/index.ts';
import type { Locale } from '../languages/index.ts';
import { comparable, isLatin } from './elsewhere.ts';
import type { ElsewhereRow } from './index-types.ts';

/**
 * Rows of the index. A word that stands in a title or in one of the first search words of a standard is left out: that
 * subject is held after all.
 */
export function elsewhereRows(
  corpus: Corpus,
  locale: Locale,
  first: (aliases: readonly string[]) => readonly string[],
): ElsewhereRow[] {
  const names = corpus.standards.flatMap(pagesOf).flatMap(({ title, aliases }) => [title, ...first(aliases)]);
  const held = ` ${names.map(comparable).join(' | ')} `;
  const isHeld = (word: string) => held.includes(isLatin(word) ? ` ${comparable(word)} ` : word);
  return corpus.elsewhere.map(({ label, ask, words }) => [
    label[locale],
    ask?.[locale] ?? '',
    [...words.zh, ...words.en].filter((word) => !isHeld(word)).join('|'),
  ]);
}
