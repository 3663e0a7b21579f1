import { sheets } from '../sizes.ts';
import type { Plan } from './plan.ts';

/** A line on a sheet, in millimetres from its top left corner. */
export interface Mark {
  fromMm: readonly [number, number];
  toMm: readonly [number, number];
  kind: 'cut' | 'edge' | 'fold';
}

const gapMm = 1;
const lengthMm = 3.5;

/**
 * Crop marks at every trim line, outside the grid only, 1 mm from the bleed. An exact plan has no room for them and
 * gets fine broken lines between the cards instead. `foldAtMm` adds broken marks where a pair is folded, from its left
 * edge.
 */
export function marksOf(plan: Plan, foldAtMm?: number): Mark[] {
  const { widthMm: sheetWidth, heightMm: sheetHeight } = sheets[plan.sheet];
  const xs = edges(plan.originMm.x, plan.stepMm.x, plan.turned ? plan.heightMm : plan.widthMm, plan.columns);
  const ys = edges(plan.originMm.y, plan.stepMm.y, plan.turned ? plan.widthMm : plan.heightMm, plan.rows);
  if (plan.exact) {
    const inner = (values: readonly number[], limit: number) =>
      values.filter((value) => value > 1 && value < limit - 1);
    return [
      ...inner(xs, sheetWidth).map((x): Mark => ({ fromMm: [x, 0], toMm: [x, sheetHeight], kind: 'edge' })),
      ...inner(ys, sheetHeight).map((y): Mark => ({ fromMm: [0, y], toMm: [sheetWidth, y], kind: 'edge' })),
    ];
  }
  const out = plan.bleedMm + gapMm;
  const [left, right] = [Math.min(...xs) - out, Math.max(...xs) + out];
  const [top, bottom] = [Math.min(...ys) - out, Math.max(...ys) + out];
  const upDown = (x: number, kind: Mark['kind']): Mark[] => [
    { fromMm: [x, top - lengthMm], toMm: [x, top], kind },
    { fromMm: [x, bottom], toMm: [x, bottom + lengthMm], kind },
  ];
  const leftRight = (y: number, kind: Mark['kind']): Mark[] => [
    { fromMm: [left - lengthMm, y], toMm: [left, y], kind },
    { fromMm: [right, y], toMm: [right + lengthMm, y], kind },
  ];
  const starts = (origin: number, step: number, count: number) =>
    Array.from({ length: count }, (_, index) => origin + index * step);
  const folds =
    foldAtMm === undefined
      ? []
      : plan.turned
        ? starts(plan.originMm.y, plan.stepMm.y, plan.rows).flatMap((y) => leftRight(y + foldAtMm, 'fold'))
        : starts(plan.originMm.x, plan.stepMm.x, plan.columns).flatMap((x) => upDown(x + foldAtMm, 'fold'));
  return [...xs.flatMap((x) => upDown(x, 'cut')), ...ys.flatMap((y) => leftRight(y, 'cut')), ...folds];
}

/** Both edges of each card along one axis, each value once. */
function edges(origin: number, step: number, size: number, count: number): number[] {
  const all = Array.from({ length: count }, (_, index) => [origin + index * step, origin + index * step + size]).flat();
  return all.filter((value, index) => all.findIndex((other) => Math.abs(other - value) < 1e-6) === index);
}
