import { type SheetId, sheets } from '../sizes.ts';

/** A rectangle on a sheet, in millimetres from its top left corner. */
export interface Slot {
  xMm: number;
  yMm: number;
  widthMm: number;
  heightMm: number;
}

/** What is laid on a sheet: one piece of paper with its bleed, and the way the sheet is treated. */
export interface PlanOptions {
  sheet: SheetId;
  widthMm: number;
  heightMm: number;
  bleedMm: number;
  /** Space between cards beyond the bleed. 0 lets one cut serve two cards. */
  gapMm: number;
  /** To the very edge of the sheet, for sizes that divide it without rest. */
  exact: boolean;
}

/** How cards lie on a sheet: turned or not, and in how many columns and rows from where. */
export interface Plan extends PlanOptions {
  turned: boolean;
  columns: number;
  rows: number;
  originMm: { x: number; y: number };
  /** From one card to the next. */
  stepMm: { x: number; y: number };
  perSheet: number;
}

/** Crop marks take 4.5 mm, and most office printers leave 3.5 mm at the edge white. */
const marginMm = 8;
/** A sixteenth of a millimetre forgives rounding, as in A7 × 2 = 148 mm on a sheet of 148.5. */
const slackMm = 1 / 16;

/**
 * Lays as many pieces as possible on a sheet that stands upright, upright ones by preference; undefined when not even
 * one goes.
 */
export function plan(options: PlanOptions): Plan | undefined {
  if (options.exact && (options.bleedMm > 0 || options.sheet !== 'a4')) return undefined;
  const [upright, turned] = [grid(options, false), grid(options, true)];
  const best = turned.perSheet > upright.perSheet ? turned : upright;
  return best.perSheet > 0 ? best : undefined;
}

function grid(options: PlanOptions, turned: boolean): Plan {
  const { widthMm: sheetWidth, heightMm: sheetHeight } = sheets[options.sheet];
  const [width, height] = turned ? [options.heightMm, options.widthMm] : [options.widthMm, options.heightMm];
  const margin = options.exact ? 0 : marginMm;
  const gap = options.exact ? 0 : Math.max(options.gapMm, 2 * options.bleedMm);
  const fit = (room: number, size: number) =>
    Math.max(0, Math.floor((room - 2 * margin + gap + slackMm) / (size + gap)));
  const [columns, rows] = [fit(sheetWidth, width), fit(sheetHeight, height)];
  const start = (room: number, size: number, count: number) => (room - count * size - (count - 1) * gap) / 2;
  return {
    ...options,
    turned,
    columns,
    rows,
    originMm: { x: start(sheetWidth, width, columns), y: start(sheetHeight, height, rows) },
    stepMm: { x: width + gap, y: height + gap },
    perSheet: columns * rows,
  };
}

/** The trim rectangle of a place on the front of a sheet, counted row by row from 0. */
export function slotAt(plan: Plan, index: number): Slot {
  const { originMm, stepMm, columns, turned, widthMm, heightMm } = plan;
  return {
    xMm: originMm.x + (index % columns) * stepMm.x,
    yMm: originMm.y + Math.floor(index / columns) * stepMm.y,
    widthMm: turned ? heightMm : widthMm,
    heightMm: turned ? widthMm : heightMm,
  };
}
