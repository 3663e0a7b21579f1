import type { Day } from '../../lib/day.ts';
import type { Leaf } from '../model.ts';
import { type CardSize, sheets } from '../sizes.ts';
import type { Flip } from './duplex.ts';
import { marksOf } from './marks.ts';
import { marksOn, type SheetSide } from './pages.ts';
import type { Plan } from './plan.ts';

export interface SheetJobOptions {
  title: string;
  author: string;
  deckNames: readonly string[];
  flip: Flip | 'none' | 'fold';
  /** The day of making. */
  today: Day;
  backOffsetMm: readonly [number, number];
}

const flipWords = {
  long: '双面打印，长边翻转 · Two-sided, flip on long edge',
  short: '双面打印，短边翻转 · Two-sided, flip on short edge',
  none: '单面打印，正反面对贴 · One-sided, glue fronts to backs',
  fold: '单面打印，沿虚线对折 · One-sided, fold at the broken marks',
} as const;

/** The sheets of a plan as the typesetter takes them. The same words stand on every sheet, in both languages. */
export function sheetJob(
  plan: Plan,
  sides: readonly SheetSide[],
  leaves: readonly Leaf[],
  size: CardSize,
  options: SheetJobOptions,
) {
  const marks = marksOf(plan, options.flip === 'fold' ? size.widthMm : undefined);
  const count = Math.max(0, ...sides.map(({ sheet }) => sheet));
  return {
    title: options.title,
    author: options.author,
    sheet: sheets[plan.sheet],
    bleedMm: plan.bleedMm,
    faceWidthMm: size.widthMm,
    ruler: !plan.exact,
    sides: sides.map((side) => ({
      placed: side.placed,
      marks: marksOn(side.side, marks, options.backOffsetMm),
      head: [
        `${side.sheet}/${count} ${side.side === 'front' ? '正面 front' : '背面 back'}`,
        `${options.today} 制作 made`,
        options.deckNames.join(' / '),
        `${size.id} ${size.widthMm} × ${size.heightMm} mm`,
        revisionsOf(side.leaves.map((index) => leaves[index])),
      ].join(' · '),
      foot: `100 mm：按实际大小打印 · print at 100 % · ${flipWords[options.flip]}`,
    })),
  };
}

/** What stands on a sheet, each standard once with the revision that is printed. */
function revisionsOf(leaves: readonly (Leaf | undefined)[]): string {
  const sources = leaves.map((leaf) => leaf?.front.source).filter((source) => source !== undefined);
  return [...new Map(sources.map(({ code, revision }) => [code, `${code} ${revision}`])).values()].join('  ');
}
