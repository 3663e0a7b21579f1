import { backTurn, type Flip, frontTurn, mirrored, shifted } from './duplex.ts';
import type { Mark } from './marks.ts';
import { type Plan, type Slot, slotAt } from './plan.ts';

/** A leaf by the pages of the face document, counted from 1: its front, and its back where it has one. */
export interface LeafPages {
  front: number;
  back: number | undefined;
}

/** A face put on a sheet: where, turned by how much, clockwise. */
export interface Placed extends Slot {
  page: number;
  turn: number;
}

/** One side of a sheet of paper. */
export interface SheetSide {
  sheet: number;
  side: 'front' | 'back';
  placed: readonly Placed[];
  /** Which leaves are on it, by their place in the list. */
  leaves: readonly number[];
}

export interface PagesOptions {
  /** How backs are printed: turned at an edge, or `none` for a separate file to glue. */
  flip: Flip | 'none';
  backOffsetMm: readonly [number, number];
}

/**
 * Puts leaves on sheets, front and back by turns. Where no leaf of a sheet has a back its back side is still there when
 * another sheet has one, so that paper and pages stay in step. Without a flip backs lie as fronts do.
 */
export function sheetSides(
  plan: Plan,
  leaves: readonly LeafPages[],
  { flip, backOffsetMm }: PagesOptions,
): SheetSide[] {
  const hasBacks = leaves.some((leaf) => leaf.back !== undefined);
  const count = Math.ceil(leaves.length / plan.perSheet);
  return Array.from({ length: count }, (_, sheet) => {
    const first = sheet * plan.perSheet;
    const here = leaves.slice(first, first + plan.perSheet);
    const indexes = here.map((_leaf, index) => first + index);
    const front = here.map((leaf, index): Placed => ({
      ...slotAt(plan, index),
      page: leaf.front,
      turn: frontTurn(plan.turned),
    }));
    const back = here.flatMap((leaf, index): Placed[] => {
      if (leaf.back === undefined) return [];
      const slot = slotAt(plan, index);
      return [
        flip === 'none'
          ? { ...slot, page: leaf.back, turn: frontTurn(plan.turned) }
          : {
              ...shifted(mirrored(slot, plan.sheet, flip), backOffsetMm),
              page: leaf.back,
              turn: backTurn(plan.turned, flip),
            },
      ];
    });
    return [
      { sheet: sheet + 1, side: 'front' as const, placed: front, leaves: indexes },
      ...(hasBacks ? [{ sheet: sheet + 1, side: 'back' as const, placed: back, leaves: indexes }] : []),
    ];
  }).flat();
}

/**
 * Crop marks as they lie on the back of a sheet. They are symmetrical with the sheet, so only the printer's offset
 * moves them.
 */
export function marksOn(side: SheetSide['side'], marks: readonly Mark[], offsetMm: readonly [number, number]): Mark[] {
  const [dx, dy] = side === 'back' ? offsetMm : [0, 0];
  return marks.map((mark) => ({
    ...mark,
    fromMm: [mark.fromMm[0] + dx, mark.fromMm[1] + dy],
    toMm: [mark.toMm[0] + dx, mark.toMm[1] + dy],
  }));
}

/** Puts leaves on sheets as pairs to fold: front left, back right, printed on one side. */
export function foldSides(plan: Plan, leaves: readonly LeafPages[], faceWidthMm: number): SheetSide[] {
  const count = Math.ceil(leaves.length / plan.perSheet);
  return Array.from({ length: count }, (_, sheet) => {
    const first = sheet * plan.perSheet;
    const here = leaves.slice(first, first + plan.perSheet);
    const placed = here.flatMap((leaf, index): Placed[] => {
      const slot = slotAt(plan, index);
      const half = plan.turned ? { ...slot, heightMm: faceWidthMm } : { ...slot, widthMm: faceWidthMm };
      const other = plan.turned ? { ...half, yMm: slot.yMm + faceWidthMm } : { ...half, xMm: slot.xMm + faceWidthMm };
      const turn = frontTurn(plan.turned);
      return [
        { ...half, page: leaf.front, turn },
        ...(leaf.back === undefined ? [] : [{ ...other, page: leaf.back, turn }]),
      ];
    });
    return { sheet: sheet + 1, side: 'front', placed, leaves: here.map((_leaf, index) => first + index) };
  });
}
