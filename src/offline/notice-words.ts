import type { OfflineWords } from '../i18n/words/offline.ts';

const names = [
  'copy',
  'copyOf',
  'old',
  'clockBehind',
  'changes',
  'more',
  'close',
  'absent',
] as const satisfies (keyof OfflineWords)[];

/** What pages say of the copy above their text. */
export type NoticeWords = Pick<OfflineWords, (typeof names)[number]>;

/** The words that a page of a derived language carries, as the scripts hold those of the content's languages only. */
export function noticeWordsOf(words: OfflineWords): NoticeWords {
  return Object.fromEntries(names.map((name) => [name, words[name]])) as NoticeWords;
}
