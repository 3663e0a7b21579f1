import type { Language } from './language.ts';

export const zh: Language = {
  tag: 'zh-CN',
  name: '简体中文',
  shortName: '中文',
  called: { zh: '中文', en: 'Chinese' },
  script: 'Han',
  listMark: '、',
  colon: '：',
  aside: ['（', '）'],
  sentenceGap: '',
  brackets: ['〔', '〕'],
  hanging: { opens: /^[“‘（《「『【〔〈]/u, closes: /[”’）》」』】〕〉，。、；：？！]$/u },
  closeUnits: ['percent'],
  period: 'first',
  every: (count, unit, each) => (count === 1 ? each : `每 ${count} ${unit}`),
  singular: (label) => label,
  clock: (time) => time.replace(/^0?(\d+):00$/, '$1点'),
  dayOfYear: (month, day) => `${month} 月 ${day} 日`,
  forbidding: /^(?:不要|不得|不可|不准|不许|不应|不能|禁止|严禁|切勿|切忌|请勿|勿|别)/u,
  goingOn: (text) => text,
  searchWords: { fewest: 4, lengths: [2, 6] },
};
