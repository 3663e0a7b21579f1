import type { Locale } from '../../languages/index.ts';

/** Words about whom a page is for, where that is not all staff. */
const zh = {
  trainers: '供培训师',
  trainersAbout: '备课用的标准、题目和情景，不是当班的规定',
  trainersNotice: '供培训师备课，不是当班的规定。',
  editors: '供编辑',
  editorsNotice: '供编辑维护手册，当班不用看。',
  more: '供培训师和编辑 · {n} 条',
  none: '没有。',
  questions: '{n} 题',
  terms: '术语 · {n} 条',
  standardsHead: '备课看的标准',
  practiceHead: '题目和情景',
  termsHead: '术语',
};
export type AudienceWords = Readonly<Record<keyof typeof zh, string>>;

const en: AudienceWords = {
  trainers: 'For trainers',
  trainersAbout: 'Standards, questions and scenes for preparing a course; no rules for the shift',
  trainersNotice: 'For trainers preparing a course; not a rule for the shift.',
  editors: 'For editors',
  editorsNotice: 'For the editors of these manuals; not needed on the shift.',
  more: 'For trainers and editors · {n}',
  none: 'None.',
  questions: 'Questions: {n}',
  terms: 'Terms · {n}',
  standardsHead: 'Standards to prepare with',
  practiceHead: 'Questions and scenes',
  termsHead: 'Terms',
};

/** The words about audiences in a language. */
export const audienceWords: Readonly<Record<Locale, AudienceWords>> = { zh, en };
