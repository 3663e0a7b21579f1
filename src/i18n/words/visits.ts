import type { Locale } from '../../languages/index.ts';

/** Words of the visit planner. */
const zh = {
  title: '拜访计划',
  about: '选客户等级，填上次拜访的日期，算出下一次',
  offline: '没有信号也能用。填的内容只在这台设备上，不上传，也不保存客户姓名。',
  grade: '客户等级',
  last: '上次拜访的日期',
  name: '客户称呼（可以不填）',
  nameHint: '只写进日历文件',
  fill: '选好等级和日期，这里就出现下一次的日期。',
  next: '下一次拜访，最晚',
  left: '还有 {n} 天',
  today: '就是今天',
  overdue: '已逾期 {n} 天',
  clamped: '那个月没有这一天，取当月最后一天。',
  future: '上次拜访的日期在今天之后，请核对。',
  calendar: '放进日历（.ics 文件）',
  event: '拜访{grade}',
  eventFor: '拜访{name}（{grade}）',
  frequency: '多久一次',
  basis: '频次出自',
  always: '每一次都要',
};
export type VisitWords = Readonly<Record<keyof typeof zh, string>>;

const en: VisitWords = {
  title: 'Visit planner',
  about: 'Choose the grade, give the day of the last visit, get the next',
  offline: 'Works with no signal. What you enter stays on this device; the name is not kept.',
  grade: 'Customer grade',
  last: 'Day of the last visit',
  name: 'Customer’s name (may stay empty)',
  nameHint: 'It goes into the calendar file only',
  fill: 'Choose a grade and a day, and the next day appears here.',
  next: 'Next visit, at the latest',
  left: 'Days to go: {n}',
  today: 'That is today',
  overdue: 'Days overdue: {n}',
  clamped: 'That month has no such day, so this is its last.',
  future: 'The day of the last visit is still to come; please check it.',
  calendar: 'Put it in the calendar (.ics file)',
  event: 'Visit: {grade}',
  eventFor: 'Visit {name} ({grade})',
  frequency: 'How often',
  basis: 'How often is laid down in',
  always: 'Every time',
};

/** The words of the visit planner in a language. */
export const visitWords: Readonly<Record<Locale, VisitWords>> = { zh, en };
