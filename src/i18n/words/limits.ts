import type { Locale } from '../../languages/index.ts';

/** Where and when something holds, in words, and how a reader chooses a place. */
const zh = {
  season: '每年 {from}至 {to}',
  hours: '{from}–{to}',
  overnight: '{from}–次日 {to}',
  from: '{from} 起',
  until: '至 {until}',
  span: '{from} 至 {until}',
  holds: '适用',
  where: '适用范围',
  when: '适用时间',
  rollout: '分步推行',
  elsewhere: '其余各处',
  waivers: '暂时豁免',
  waivedClauses: '只豁免',
  waived: '{place}暂不执行（{until}）：{reason}',
  choose: '我在哪里',
  everywhere: '全部',
  folded: '另有 {n} 条不适用于{place}',
  showAll: '显示全部',
  some: '有几条只适用于一些地方',
  pick: '选择我在哪里',
  days: '{from}至{to}',
  showMine: '只看{place}',
  notNow: '现在不适用',
  notHere: '不适用于{place}',
  startsHere: '{place}从 {date} 起执行',
};
export type LimitWords = Readonly<Record<keyof typeof zh, string>>;

const en: LimitWords = {
  season: '{from} to {to} each year',
  hours: '{from}–{to}',
  overnight: '{from}–{to} the next day',
  from: 'from {from}',
  until: 'until {until}',
  span: '{from} to {until}',
  holds: 'for',
  where: 'Where',
  when: 'When',
  rollout: 'Roll-out',
  elsewhere: 'Everywhere else',
  waivers: 'Waived for now',
  waivedClauses: 'Only',
  waived: 'Not required at {place}, {until}. {reason}',
  choose: 'Where I work',
  everywhere: 'All',
  folded: '{n} more, not for {place}',
  showAll: 'Show all',
  some: 'Some lines hold in some places only',
  pick: 'Say where I work',
  days: '{from} to {to}',
  showMine: 'Only {place}',
  notNow: 'Not at this time',
  notHere: 'Not for {place}',
  startsHere: 'Holds at {place} from {date}',
};

/** The words of limits in a language. */
export const limitWords: Readonly<Record<Locale, LimitWords>> = { zh, en };
