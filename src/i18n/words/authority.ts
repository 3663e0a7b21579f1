import type { Locale } from '../../languages/index.ts';

/** Words of who may decide what. */
const zh = {
  decides: '谁来定',
  decideTogether: '共同决定',
  nobody: '谁都不能同意',
  notSet: '没有规定谁来定',
  cases: '情况',
  condition: '前提',
  asks: '定不了找',
  either: '或',
  both: '且',
};
export type AuthorityWords = Readonly<Record<keyof typeof zh, string>>;

const en: AuthorityWords = {
  decides: 'Decides',
  decideTogether: 'Decide together',
  nobody: 'Nobody may agree',
  notSet: 'Not laid down who decides',
  cases: 'For',
  condition: 'Provided',
  asks: 'Beyond that ask',
  either: 'or',
  both: 'and',
};

/** The words of authority in a language. */
export const authorityWords: Readonly<Record<Locale, AuthorityWords>> = { zh, en };
