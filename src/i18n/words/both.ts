import type { Locale } from '../../languages/index.ts';

/** Words of reading a standard in two languages at once. */
const zh = {
  both: '中英对照',
  absent: '这台设备上没有英文页，联网后再试。',
  otherRevision: '英文页是另一版次，联网后重新打开本页再对照。',
};
export type BothWords = Readonly<Record<keyof typeof zh, string>>;

const en: BothWords = {
  both: 'Show Chinese',
  absent: 'The Chinese page is not on this device. Try again with a connection.',
  otherRevision: 'The Chinese page is of another revision. Reload this one with a connection.',
};

/** The words of reading in two languages, in the language of the page. */
export const bothWords: Readonly<Record<Locale, BothWords>> = { zh, en };
