import type { Locale } from '../../languages/index.ts';

/** Words of the lines to say at this moment. */
const zh = {
  now: '现在这样说',
  byTime: '按时段的用语',
  where: '在哪里说',
  anywhere: '全部',
  never: '不说',
  copy: '复制',
  copied: '已复制',
  speak: '朗读',
  mute: '这台设备没有语音，读不出来',
  chosen: '已记为您的渠道：{channel}。各页先显示它的内容，在“我是”里可以改',
  until: '{time} 起换一句',
  untilTomorrow: '明天 {time} 起换一句',
  untilDay: '{day}起换一句',
  days: '{first}至 {last}',
  byNotice: '依据：{notice}',
  more: '还有 {n} 句',
  none: '这个渠道现在没有规定的用语。',
};
export type SayNowWords = Readonly<Record<keyof typeof zh, string>>;

const en: SayNowWords = {
  now: 'Say now',
  byTime: 'Lines by time of day',
  where: 'Where you say it',
  anywhere: 'All',
  never: 'Never say',
  copy: 'Copy',
  copied: 'Copied',
  speak: 'Read aloud',
  mute: 'This device has no voice to read it with',
  chosen: 'Noted as your channel: {channel}. Every page puts it first; change it in “I am”',
  until: 'Another line from {time}',
  untilTomorrow: 'Another line from tomorrow, {time}',
  untilDay: 'Another line from {day}',
  days: '{first} to {last}',
  byNotice: 'by {notice}',
  more: '{n} more',
  none: 'No line is laid down for this channel at this hour.',
};

/** The words about what to say now, in a language. */
export const sayNowWords: Readonly<Record<Locale, SayNowWords>> = { zh, en };
