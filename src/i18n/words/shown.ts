import type { Locale } from '../../languages/index.ts';

/** Words of what may be chosen, and of pictures, videos and files. */
const zh = { matches: '颜色配', permitted: '只用', forbidden: '不用', file: '附件', video: '视频' };
export type ShownWords = Readonly<Record<keyof typeof zh, string>>;

const en: ShownWords = { matches: 'To match', permitted: 'Only', forbidden: 'Never', file: 'File', video: 'Video' };

/** The words of what is shown with a clause, in a language. */
export const shownWords: Readonly<Record<Locale, ShownWords>> = { zh, en };
