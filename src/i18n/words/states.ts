import type { Locale } from '../../languages/index.ts';

/** The state of a standard in a word or two, beside its title in a list, a search result, a deck. */
const zh = {
  draft: '草案',
  withdrawn: '已废止',
  coming: '{date} 起生效',
  expired: '已失效',
};
export type StateWords = Readonly<Record<keyof typeof zh, string>>;

const en: StateWords = {
  draft: 'Draft',
  withdrawn: 'Withdrawn',
  coming: 'In force from {date}',
  expired: 'No longer in force',
};

/** The words of states in a language. */
export const stateWords: Readonly<Record<Locale, StateWords>> = { zh, en };
