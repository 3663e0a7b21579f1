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
  withoutForbidding: (text) => {
    // 不得不 forbids nothing, 别 begins other words, and 不要紧 is all right.
    const rest = text.replace(
      /^请?(?:不要(?!紧)|不得|不准|不许|禁止|严禁|切勿|请勿|勿|别(?![人的处致扭墅国]))(?![不\p{P}]|$)/u,
      '',
    );
    return rest === text ? undefined : rest;
  },
  denying: /[不没无未勿别莫非免禁忌仅只应须必可]|除外|例外|以外/gu,
  nameEndings: /\s?(?:色|节|级客户|客户|员工|员)$/u,
  comparing: /不|而|或|和|与|及|、|比|除|外|改|替|换|另|别|其[他余]|相同|一样|无论|区别|区分|以前|之前|之后/u,
  goingOn: (text) => text,
  // Only figures and Latin letters stand apart from Han.
  withWord: (word, text) => (/^[\p{Nd}\p{Script=Latin}]/u.test(text) ? `${word} ${text}` : word + text),
  searchWords: { fewest: 4, lengths: [2, 6] },
};
