import type { Locale } from '../../languages/index.ts';

/** What the page of changes is called among the tools, and what it is for. */
export const changesWords: Readonly<Record<Locale, { title: string; about: string }>> = {
  zh: { title: '有什么新的', about: '最近改了哪些条款' },
  en: { title: 'What’s new', about: 'The clauses that changed lately' },
};

/** Shorter names of tools, for tiles. */
export const toolNames: Readonly<Partial<Record<string, Readonly<Record<Locale, string>>>>> = {
  cards: { zh: '速查卡', en: 'Cards' },
};

/** Where the pages of those who write the manuals stand. */
export const forEditors: Readonly<Record<Locale, string>> = { zh: '给编写人员', en: 'For editors' };
