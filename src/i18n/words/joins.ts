import type { Locale } from '../../languages/index.ts';

/** Words of the row that leads from a rule to what is done with it. */
const zh = {
  title: '接着做',
  practise: '练这一条',
  practiseManual: '练这本手册',
  questions: '{n} 题',
  scene: '演一演',
  scenes: '{n} 个情景',
  card: '带上速查卡',
  plan: '排下一次拜访',
  planNote: '选等级，填日期',
  call: '打电话',
  kind: '类型',
};
export type JoinWords = Readonly<Record<keyof typeof zh, string>>;

const en: JoinWords = {
  title: 'Next',
  practise: 'Practise this rule',
  practiseManual: 'Practise this manual',
  questions: 'Questions: {n}',
  scene: 'Act it out',
  scenes: 'Scenes: {n}',
  card: 'Take the card along',
  plan: 'Plan the next visit',
  planNote: 'Choose a grade, give a day',
  call: 'Call',
  kind: 'Type',
};

/** The words of the joins in a language. */
export const joinWords: Readonly<Record<Locale, JoinWords>> = { zh, en };
