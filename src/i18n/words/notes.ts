import type { Locale } from '../../languages/index.ts';

/** Words of footnotes, which nobody sees and a screen reader says. */
const zh = {
  list: '注释',
  back: '回到引用处 {n}',
};
export type NoteWords = Readonly<Record<keyof typeof zh, string>>;

const en: NoteWords = {
  list: 'Footnotes',
  back: 'Back to reference {n}',
};

/** The words of footnotes in a language. */
export const noteWords: Readonly<Record<Locale, NoteWords>> = { zh, en };
