import type { DataPath, Standard } from '../../../corpus/index.ts';
import {
  coldest,
  decimalsOf,
  dimensionOf,
  highest,
  isCurrency,
  type Quantity,
  standard as standardSchema,
  type Unit,
  units,
  valuesOf,
  visitRoles,
} from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import { angleAsHeat } from './angle-as-heat.ts';
import type { ownWords } from './own-words.ts';

type OwnFault = Finding<typeof ownWords>;

/** A figure of a clause that cannot be, and what is told of it. */
export interface Unlikely {
  code: string;
  /** The figure; undefined where it is not the figure that is wrong. */
  size?: number;
  finding: OwnFault;
}

/** Quantities of a standard that nothing has, or that are read in two ways. */
export function unlikelyQuantities({ code, facts, authority }: Standard): Unlikely[] {
  const { file } = authority;
  const found: Unlikely[] = [];
  visitRoles(standardSchema, facts, ['quantity'], (_role, value, path) => {
    const quantity = value as Quantity;
    const place = (name: string): Pick<OwnFault, 'file' | 'path' | 'span'> => {
      const at: DataPath = ['standard', ...path, name];
      return { file, path: at, span: valueSpan(file, at) };
    };
    const heat = angleAsHeat(quantity, facts, path);
    if (heat) {
      const at = place('unit');
      const fix = at.span && { ...at.span, text: heat, safe: false };
      found.push({ code, finding: { ...at, say: 'heat', with: { unit: heat }, fix } });
    }
    if (quantity.min !== undefined && !['about', 'equal', undefined].includes(quantity.comparator))
      found.push({ code, finding: { ...place('comparator'), say: 'range-read', with: {} } });
    const { tolerance } = quantity;
    const figures = valuesOf(quantity);
    if (
      tolerance !== undefined &&
      !mayBeNegative.has(dimensionOf(quantity.unit)) &&
      figures.some((one) => tolerance > one)
    )
      found.push({ code, finding: { ...place('tolerance'), say: 'tolerance', with: { tolerance } } });
    for (const name of ['value', 'min', 'max', 'fraction'] as const) {
      const own = quantity[name];
      const size = typeof own === 'object' ? own[0] / own[1] : own;
      const fault = size === undefined ? undefined : unlikely(size, quantity);
      if (size === undefined || !fault) continue;
      const at = place(name);
      const fix = at.span && fault.say === 'negative' ? { ...at.span, text: String(-size), safe: false } : undefined;
      found.push({ code, size, finding: { ...at, fix, ...fault } });
    }
  });
  return found;
}

type Fault =
  | { say: 'negative'; with: { size: number } }
  | { say: 'too-high'; with: { size: number; most: number; unit: Unit } }
  | { say: 'too-cold'; with: { size: number; least: number; unit: Unit } }
  | { say: 'beyond-whole'; level: 'warning' | 'error'; with: { size: number; unit: Unit } }
  | { say: 'fraction'; level: 'warning'; with: { size: number; percent: number } }
  | { say: 'decimals'; with: { size: number; decimals: number } };

function unlikely(size: number, quantity: Quantity): Fault | undefined {
  const { unit, comparator } = quantity;
  const dimension = dimensionOf(unit);
  const least = coldest[unit];
  if (least !== undefined && size < least) return { say: 'too-cold', with: { size, least, unit } };
  const most = highest[unit];
  if (most !== undefined && size > most) return { say: 'too-high', with: { size, most, unit } };
  if (size < 0 && !mayBeNegative.has(dimension)) return { say: 'negative', with: { size } };
  if (isCurrency(unit) && Number(size.toFixed(decimalsOf(unit))) !== size)
    return { say: 'decimals', with: { size, decimals: decimalsOf(unit) } };
  if (dimension !== 'share') return undefined;
  const [, percents = 1] = units[unit].size ?? [];
  if (size * percents > 100.000001 && comparator !== 'more-than' && comparator !== 'at-least')
    // Per cent may be of something smaller; a glass or a whole holds no more than itself.
    return { say: 'beyond-whole', level: unit === 'percent' ? 'warning' : 'error', with: { size, unit } };
  return unit === 'percent' && size > 0 && size < 1 && !quantity.fraction
    ? { say: 'fraction', level: 'warning', with: { size, percent: Number((size * 100).toPrecision(9)) } }
    : undefined;
}

/** Temperatures may fall below nothing, angles turn the other way, and quiet is measured from a level of sound. */
const mayBeNegative: ReadonlySet<string> = new Set(['temperature', 'angle', 'sound']);
