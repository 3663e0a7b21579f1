import type { Locale } from '../../languages/index.ts';

/** Words of the tools of every day, short enough for tiles. */
const zh = {
  changes: '有什么新的',
  cards: '速查卡',
};
export type ToolWords = Readonly<Record<keyof typeof zh, string>>;

const en: ToolWords = {
  changes: 'What’s new',
  cards: 'Cards',
};

/** The words of the tools in a language. */
export const toolWords: Readonly<Record<Locale, ToolWords>> = { zh, en };
