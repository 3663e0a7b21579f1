import { unitsNamed } from '../../../corpus/index.ts';
import { editDistance } from '../../../corpus/edit-distance.ts';
import { type Dimension, dimensionOf, isCurrency, type Unit, units } from '../../../schema/index.ts';

const ids = Object.keys(units) as Unit[];

/** Units as they are cut short. */
const short: Readonly<Partial<Record<string, Unit>>> = {
  min: 'minute',
  mins: 'minute',
  s: 'second',
  sec: 'second',
  secs: 'second',
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  d: 'day',
  wk: 'week',
  yr: 'year',
  q: 'quarter',
  pc: 'piece',
  pcs: 'piece',
  l: 'litre',
  t: 'tonne',
  ha: 'hectare',
  c: 'celsius',
  f: 'fahrenheit',
  'degree-celsius': 'celsius',
  'degrees-celsius': 'celsius',
  'degree-c': 'celsius',
  business_day: 'workday',
  business_days: 'workday',
  '¥': 'yuan',
  '€': 'EUR',
  '£': 'GBP',
  hk$: 'HKD',
  us$: 'USD',
  rmb: 'yuan',
  分: 'minute',
  月: 'month',
  季: 'quarter',
  班: 'shift',
  工作日: 'workday',
  工作小时: 'workhour',
  个: 'piece',
  分数: 'points',
  几分之几: 'whole',
  百万分之: 'ppm',
  帕斯卡: 'pascal',
  'ph 值': 'ph',
  ph值: 'ph',
  mi: 'mile',
  英哩: 'mile',
  pt: 'pint',
  gal: 'gallon',
};

/** Units that we do not have, with what they measure: none of ours is a slip of the pen for them. */
const foreign: Readonly<Partial<Record<string, Dimension | 'other'>>> = Object.fromEntries(
  (
    [
      ['length', 'yard yards 码 里 海里'],
      ['area', 'acre acres sqft 英亩 平方英尺'],
      ['volume', 'quart quarts cup cups floz'],
      ['pressure', 'mpa hpa 兆帕 百帕 atm 大气压'],
      ['torque', 'ftlb ft-lb lbft lb-ft inlb kgfm 公斤力米'],
      ['voltage', 'kv mv 千伏 毫伏'],
      ['power', 'mw hp 马力 兆瓦'],
      ['light', 'lumen lumens lm 流明 cd 坎德拉'],
      ['share', 'ppb'],
      ['mass', 'stone stones carat carats 克拉 两'],
      ['time', 'decade decades century fortnight'],
      ['money', 'cent cents dollar dollars pound pounds coins'],
      ['energy', 'joule joules kj 焦 焦耳 千焦 kwh 千瓦时 cal 卡'],
      ['data', 'byte bytes 字节 tb bit bits kib mib gib'],
      ['other', 'hertz amps pixel pixels knots'],
    ] as const
  ).flatMap(([dimension, words]) => words.split(' ').map((word) => [word, dimension] as const)),
);

/**
 * The unit that a word means; undefined where there is no such unit. A word that is near a unit only by its letters is
 * taken for it when it is long enough to be a slip of the pen, and names no other unit: `miles` are no `times`.
 */
export function unitMeant(word: string): Unit | undefined {
  const plain = plainOf(word);
  const id = ids.find((one) => one === plain || `${one}s` === plain || one === `${plain}s`);
  if (id) return id;
  const code = plain.toUpperCase();
  if (isCurrency(code)) return code;
  if (short[plain]) return short[plain];
  const named = unitsNamed(plain);
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  if (foreign[plain] !== undefined || !/^[a-z]{5,}$/.test(plain)) return undefined;
  const near = ids.filter((one) => !isCurrency(one) && editDistance(plain, one) <= (plain.length < 7 ? 1 : 2));
  return near.length === 1 ? near[0] : undefined;
}

/** The units that may stand in place of a word: those that measure the same if that is known, else all but money. */
export function unitsInstead(word: string): { units: readonly Unit[]; money: boolean } {
  const wanted = foreign[plainOf(word)];
  const same = ids.filter((unit) => dimensionOf(unit) === wanted);
  if (wanted === 'money') return { units: ['yuan'], money: true };
  return same.length > 0
    ? { units: same, money: false }
    : { units: ids.filter((one) => !isCurrency(one)), money: true };
}

/** The units that measure the same as the one that was meant; other lists stand as they are. */
export function likeUnit(meant: string, known: readonly string[]): readonly string[] {
  if (!isUnit(meant) || !known.every(isUnit)) return known;
  const same = known.filter((one) => dimensionOf(one) === dimensionOf(meant));
  return isCurrency(meant) || same.length === 0 ? known : same;
}
const isUnit = (id: string): id is Unit => Object.hasOwn(units, id);

function plainOf(word: string): string {
  return word.normalize('NFKC').trim().replace(/\.$/, '').toLowerCase();
}
