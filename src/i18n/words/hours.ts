import type { Locale } from '../../languages/index.ts';

/** Words of opening hours. */
const zh = {
  hours: '服务时间',
  always: '全天二十四小时',
  closedOn: '{days}休息',
  special: '{date}：{hours}',
  closed: '休息',
  open: '现在开着，到 {time}',
  openAlways: '现在开着',
  opens: '现在关着，{time} 开',
  opensOn: '现在关着，{day} {time} 开',
};
export type HoursWords = Readonly<Record<keyof typeof zh, string>>;

const en: HoursWords = {
  hours: 'Hours',
  always: 'Day and night',
  closedOn: 'closed: {days}',
  special: '{date}: {hours}',
  closed: 'closed',
  open: 'Open now, until {time}',
  openAlways: 'Open now',
  opens: 'Closed now, opens at {time}',
  opensOn: 'Closed now, opens {day} at {time}',
};

/** The words of opening hours in a language. */
export const hoursWords: Readonly<Record<Locale, HoursWords>> = { zh, en };
