import { unitsNamed } from '../../../corpus/index.ts';
import { nearest } from '../../../corpus/edit-distance.ts';
import { type Unit, units } from '../../../schema/index.ts';

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
  pc: 'piece',
  pcs: 'piece',
  '¥': 'yuan',
  cny: 'yuan',
  分: 'minute',
  月: 'month',
  个: 'piece',
};

/**
 * The unit that a word means; undefined where there is no such unit. A word that is near a unit only by its letters is
 * taken for it when it is long enough to be a slip of the pen: `ml` is no `mm`.
 */
export function unitMeant(word: string): Unit | undefined {
  const plain = word.normalize('NFKC').trim().replace(/\.$/, '').toLowerCase();
  const id = ids.find((one) => one === plain || `${one}s` === plain || one === `${plain}s`);
  if (id) return id;
  const named = unitsNamed(plain);
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  return short[plain] ?? (/^[a-z]{5,}$/.test(plain) ? (nearest(plain, ids) as Unit | undefined) : undefined);
}
