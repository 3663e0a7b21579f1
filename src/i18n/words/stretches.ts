import type { Locale } from '../../languages/index.ts';

/** How a stretch of time of its own length is said: beside a figure, and as what a share is counted over. */
const zh = { beside: '每 {time}', over: '每 {time}' };
const en: Record<keyof typeof zh, string> = { beside: 'in any {time}', over: 'any {time}' };

/** The words of stretches in a language. */
export const stretchWords: Readonly<Record<Locale, Readonly<Record<keyof typeof zh, string>>>> = { zh, en };
