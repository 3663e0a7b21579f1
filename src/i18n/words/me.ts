import type { Locale } from '../../languages/index.ts';

/** Words of what readers say of themselves, and of what is for others. */
const zh = {
  ask: '我是……',
  askMore: '选岗位和渠道，先看自己的',
  change: '更改',
  close: '收起',
  role: '岗位',
  channel: '渠道',
  everyRole: '全部岗位',
  everyChannel: '全部渠道',
  writes: '我也编写这些手册',
  onDevice: '只记在这台设备上。别人的内容不会消失，随时可以点开。',
  usual: '{role}平时用的渠道是“{channel}”，已一并选上',
  done: '完成',
  clear: '不选，看全部',
  others: '其他岗位和渠道还有 {n} 项',
  onlyMine: '只看我的',
  rest: '人人都用的',
};
export type MeWords = Readonly<Record<keyof typeof zh, string>>;

const en: MeWords = {
  ask: 'I am …',
  askMore: 'choose your role, see yours first',
  change: 'Change',
  close: 'Close',
  role: 'Role',
  channel: 'Channel',
  everyRole: 'Every role',
  everyChannel: 'Every channel',
  writes: 'I write these manuals too',
  onDevice: 'Kept on this device only. What is meant for others stays one tap away.',
  usual: '{role}: the usual channel, {channel}, is chosen too',
  done: 'Done',
  clear: 'Choose nothing, show everything',
  others: '{n} more for other roles or channels',
  onlyMine: 'Only mine',
  rest: 'For everyone',
};

/** The words about the reader, in a language. */
export const meWords: Readonly<Record<Locale, MeWords>> = { zh, en };
