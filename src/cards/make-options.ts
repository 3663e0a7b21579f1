import type { Corpus } from '../corpus/index.ts';
import type { Locale } from '../languages/index.ts';
import type { Day } from '../lib/day.ts';
import type { Problem } from './problem.ts';
import type { ProofTask } from './proof/index.ts';
import type { Flip } from './sheet/duplex.ts';
import { plan, type Plan } from './sheet/plan.ts';
import type { CardSize, SheetId } from './sizes.ts';

/** How a deck is made. */
export interface MakeOptions {
  corpus: Corpus;
  deck: string;
  size: CardSize;
  sheet: SheetId;
  languages: readonly Locale[];
  /** How backs are printed; `fold` puts front and back side by side. */
  flip: Flip | 'none' | 'fold';
  bleedMm: number;
  gapMm: number;
  backOffsetMm: readonly [number, number];
  facesPerStandard: number;
  /** The day of making, which every sheet carries. */
  today: Day;
  /** Proves pages, on another thread for instance. */
  prove?: (task: ProofTask) => Promise<readonly Problem[]>;
}

/** How cards are made when nothing else is asked: on A4, backs flipped over the long edge. */
export const usualOptions = {
  sheet: 'a4',
  flip: 'long',
  bleedMm: 0,
  gapMm: 0,
  backOffsetMm: [0, 0],
} as const satisfies Partial<MakeOptions>;

/** The plan of a sheet. A size that only goes on the sheet edge to edge is laid so. */
export function planFor({ size, sheet, flip, bleedMm, gapMm }: MakeOptions): Plan | undefined {
  const widthMm = flip === 'fold' ? 2 * size.widthMm : size.widthMm;
  const options = { sheet, widthMm, heightMm: size.heightMm, bleedMm, gapMm };
  return plan({ ...options, exact: false }) ?? plan({ ...options, exact: true });
}
