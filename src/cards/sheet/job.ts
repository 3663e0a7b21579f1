import type { Locale } from '../../languages/index.ts';
import type { Day } from '../../lib/day.ts';
import type { Bilingual } from '../../schema/index.ts';
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
  /** Those of the site; whoever prints reads them all. */
  languages: readonly Locale[];
  flip: Flip | 'none' | 'fold';
  /** The day of making. */
  today: Day;
  backOffsetMm: readonly [number, number];
}

const flipWords = {
  long: { zh: '双面打印，长边翻转', en: 'Two-sided, flip on long edge' },
  short: { zh: '双面打印，短边翻转', en: 'Two-sided, flip on short edge' },
  none: { zh: '单面打印，正反面对贴', en: 'One-sided, glue fronts to backs' },
  fold: { zh: '单面打印，沿虚线对折', en: 'One-sided, fold at the broken marks' },
} as const satisfies Readonly<Record<SheetJobOptions['flip'], Bilingual>>;
const sideWords = { front: { zh: '正面', en: 'front' }, back: { zh: '背面', en: 'back' } } as const;
const made = { zh: '制作', en: 'made' };
const atSize = { zh: '按实际大小打印', en: 'print at 100 %' };

/** The sheets of a plan as the typesetter takes them. The same words stand on every sheet, in all languages. */
export function sheetJob(
  plan: Plan,
  sides: readonly SheetSide[],
  leaves: readonly Leaf[],
  size: CardSize,
  options: SheetJobOptions,
) {
  const marks = marksOf(plan, options.flip === 'fold' ? size.widthMm : undefined);
  const say = (words: Bilingual, between = ' ') => options.languages.map((locale) => words[locale]).join(between);
  // In English alone the word comes first.
  const isEnglish = options.languages.every((locale) => locale === 'en');
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
        `${side.sheet}/${count} ${say(sideWords[side.side])}`,
        isEnglish ? `${made.en} ${options.today}` : `${options.today} ${say(made)}`,
        options.deckNames.join(' / '),
        `${size.id} ${size.widthMm} × ${size.heightMm} mm`,
        revisionsOf(side.leaves.map((index) => leaves[index])),
      ].join(' · '),
      foot: ['100 mm', say(atSize, ' · '), say(flipWords[options.flip], ' · ')].join(' · '),
    })),
  };
}

/** What stands on a sheet, each standard once with the revision that is printed. */
function revisionsOf(leaves: readonly (Leaf | undefined)[]): string {
  const sources = leaves.map((leaf) => leaf?.front.source).filter((source) => source !== undefined);
  return [...new Map(sources.map(({ code, revision }) => [code, `${code} ${revision}`])).values()].join('  ');
}
