import type { Locale } from '../../languages/index.ts';

/** Words about a line: its language, how it is read, at which attempt it is said. */
const zh = { reading: '读作', meaning: '意思', attempt: '第 {n} 次', last: '最后一次' };
export type LineWords = Readonly<Record<keyof typeof zh, string>>;

const en: LineWords = { reading: 'Read', meaning: 'Meaning', attempt: 'Attempt {n}', last: 'Last attempt' };

/** The words about lines in a language. */
export const lineWords: Readonly<Record<Locale, LineWords>> = { zh, en };
