import type { Locale } from '../../languages/index.ts';

/** Words of commitments in time. */
const zh = {
  within: '{time}内',
  sameDay: '当天',
  sameWorkday: '当个工作日',
  share: '{share} 在 {time}',
  shareOver: '{period} {share} 在 {time}',
  rung: '{role}（{time}后）',
  startsAt: '起算',
  key: '级别',
  channels: '渠道',
  grades: '客户等级',
  cases: '情况',
  pauses: '暂停计时',
  extension: '可延长',
  extended: '{by}，须{who}同意',
  customer: '顾客',
  missed: '没做到',
  refund: '退款',
  credit: '抵扣',
  tell: '{by}告诉{whom}',
  tellWithin: '{time}，{told}',
  somebody: '负责岗位',
};
export type CommitmentWords = Readonly<Record<keyof typeof zh, string>>;

const en: CommitmentWords = {
  within: 'within {time}',
  sameDay: 'the same day',
  sameWorkday: 'the same working day',
  share: '{share} {time}',
  shareOver: '{share} {time}, counted over {period}',
  rung: '{role} (after {time})',
  startsAt: 'Counted from',
  key: 'Level',
  channels: 'Channel',
  grades: 'Grade',
  cases: 'For',
  pauses: 'Clock stands still',
  extension: 'May be extended',
  extended: '{by}, if agreed by {who}',
  customer: 'the customer',
  missed: 'If missed',
  refund: 'Refund',
  credit: 'Credit',
  tell: '{by} tells {whom}',
  tellWithin: '{told} {time}',
  somebody: 'the role in charge',
};

/** The words of commitments in a language. */
export const commitmentWords: Readonly<Record<Locale, CommitmentWords>> = { zh, en };
