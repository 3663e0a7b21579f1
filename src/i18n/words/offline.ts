import type { Locale } from '../../languages/index.ts';

/** Words about the copy on the phone. */
const zh = {
  title: '没有信号也能查',
  offer: '把全部标准存到这部手机，约 {size}。以后联网时自动更新。',
  offerSome: '内容较多，共 {size}。请选择要存到这部手机的手册。',
  choose: '要保存的手册',
  keep: '存到这部手机',
  resume: '继续保存',
  loading: '正在保存：{done}/{total} 个文件',
  complete: '已存到这部手机：{size}，保存于 {date}。',
  cutOff: '网络断了，已存 {done}/{total} 个文件。联网后会接着存。',
  noRoom: '这部手机的空间不够，没有存上。清理出 {size} 后再试。',
  changed: '收到的内容与清单不符，没有保存。可能需要重新登录，或网站正在更新。',
  lacking: '没有存上：{list}。看这些要联网。',
  lackingAll: '拿不到：{list}。',
  remove: '删除手机上的内容',
  unsupported: '这个浏览器不能离线保存，请换用系统浏览器打开。',
  copy: '离线副本，保存于 {date}',
  copyOf: '离线副本：{code} 修订 {revision}，保存于 {date}',
  old: '已 {days} 天没有更新，重要的规定请联网核对。',
  copyAnswer: '离线副本，保存于 {date}：以下只按那时的内容回答，请联网核对。',
  clockBehind:
    '这部手机的日期是 {today}，比内容的日期 {date} 还早，可能没有调准。日期不准，是否生效、失效就会判断错，请先校准。',
  changes: '有新修订：{list}',
  more: '等 {n} 条',
  close: '知道了',
};
export type OfflineWords = Readonly<Record<keyof typeof zh, string>>;

const en: OfflineWords = {
  title: 'Works with no signal',
  offer: 'Keep every standard on this phone, about {size}. It updates by itself when you are online.',
  offerSome: 'There is much here, {size} in all. Choose the manuals to keep on this phone.',
  choose: 'Manuals to keep',
  keep: 'Keep on this phone',
  resume: 'Go on saving',
  loading: 'Saving: {done} of {total} files',
  complete: 'Kept on this phone: {size}, saved {date}.',
  cutOff: 'The connection broke; {done} of {total} files are saved. The rest follows when you are online.',
  noRoom: 'There is not enough room on this phone, so nothing was kept. Free {size} and try again.',
  changed:
    'What arrived does not match the list, so it was not kept. ' +
    'You may need to log in again, or the site is being updated.',
  lacking: 'Not kept: {list}. These need a connection.',
  lackingAll: 'Could not be had: {list}.',
  remove: 'Delete the copy',
  unsupported: 'This browser cannot keep a copy. Open the site in the system browser instead.',
  copy: 'Offline copy, saved {date}',
  copyOf: 'Offline copy: {code} revision {revision}, saved {date}',
  old: 'Not updated for {days} days; check important rules online.',
  copyAnswer: 'Offline copy, saved {date}: the answer below is by what held then. Check it online.',
  clockBehind:
    'This phone says it is {today}, which is before the date of these pages, {date}. ' +
    'With a wrong date, what is in force is told wrongly: set the date first.',
  changes: 'New revisions: {list}',
  more: 'and {n} more',
  close: 'Got it',
};

/** The words about the copy on the phone in a language. */
export const offlineWords: Readonly<Record<Locale, OfflineWords>> = { zh, en };
