import type { Language } from './language.ts';

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

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
  moneySigns: false,
  closeUnits: ['percent', 'permille'],
  period: 'first',
  rangeWord: ' 至 ',
  fraction: (upper, lower) => {
    if (upper === 1 && lower === 2) return '一半';
    const [over, under] = [numerals[upper], numerals[lower]];
    return over && under ? `${under}分之${over}` : undefined;
  },
  every: (count, unit, each) => (count === 1 ? each : `每 ${count} ${unit}`),
  often: (times, count, unit, each, reading) => `${count === 1 ? each : `每 ${count} ${unit}`}${reading} ${times} 次`,
  offset: (span, side, event) => {
    if (side === 'before') return event === undefined ? `提前 ${span}` : `${event}前 ${span}`;
    return `${event ?? '之'}后 ${span}${side === 'within' ? '内' : ''}`;
  },
  singular: (label) => label,
  clock: (time) => time.replace(/^0?(\d+):00$/, '$1点'),
  dayOfYear: (month, day) => `${month} 月 ${day} 日`,
  forbidding: /^(?:不要|不得|不可|不准|不许|不应|不能|禁止|严禁|切勿|切忌|请勿|勿|别)/u,
  goingOn: (text) => text,
  searchWords: { fewest: 4, lengths: [2, 6] },
};
