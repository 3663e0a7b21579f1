import { type SheetId, sheets } from '../sizes.ts';
import type { Slot } from './plan.ts';

/** The edge a printer turns the paper over at. Sheets always stand upright, so the long edge is the left one. */
export type Flip = 'long' | 'short';

/** Where a back lies so that it comes to stand behind its front once the sheet is turned over. */
export function mirrored(slot: Slot, sheet: SheetId, flip: Flip): Slot {
  const { widthMm, heightMm } = sheets[sheet];
  return flip === 'long'
    ? { ...slot, xMm: widthMm - slot.xMm - slot.widthMm }
    : { ...slot, yMm: heightMm - slot.yMm - slot.heightMm };
}

/** Degrees that the content of a front is turned by, clockwise. */
export function frontTurn(turned: boolean): 0 | 90 {
  return turned ? 90 : 0;
}

/**
 * Degrees that the content of a back is turned by, clockwise, for cards that turn like a page: the back stands upright
 * when the card is turned about its own upright axis. A turn about the other axis puts it on its head, which 180° undo.
 */
export function backTurn(turned: boolean, flip: Flip): 0 | 90 | 180 | 270 {
  const upright = (flip === 'long') !== turned;
  if (turned) return upright ? 90 : 270;
  return upright ? 0 : 180;
}

/** A place moved by the offset of a printer's back side. */
export function shifted(slot: Slot, offsetMm: readonly [number, number]): Slot {
  return { ...slot, xMm: slot.xMm + offsetMm[0], yMm: slot.yMm + offsetMm[1] };
}
