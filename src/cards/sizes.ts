import type { Locale } from '../languages/index.ts';
import type { CardSizeId } from '../schema/index.ts';

/**
 * How a face is laid out: with a rail at the right for a card that lies, with a band at the foot for one that stands.
 */
export type Layout = 'rail' | 'band';

/** The measures of a card size. The paper is cut to the trim size first, then laminated. */
export interface CardSize {
  id: CardSizeId;
  widthMm: number;
  heightMm: number;
  /** Nothing is printed nearer to the trim edge than this. */
  safeMm: number;
  layout: Layout;
  /** The smallest body type a language is set in, and the largest any is. Points. */
  minPt: Readonly<Record<Locale, number>>;
  maxPt: number;
  footerPt: number;
  /** The least width of the QR code; it grows where the address is long. */
  qrMm: number;
  /** The corner radius to cut. */
  cornerMm: number;
  /** The usual pouch, width × height. Pouches differ: measure yours. */
  pouchMm: readonly [number, number];
}

/**
 * Every size. ID-1 is 85.60 × 53.98 mm with corners of 2.88–3.48 mm (ISO/IEC 7810); the A sizes are ISO 216. A sealed
 * card is smaller than its pouch by 3 mm of film on each side. Type of 7 points holds for Hanzi at arm's length; Latin
 * letters are read half a point smaller.
 */
export const sizes: Readonly<Record<CardSizeId, CardSize>> = {
  'id1-flush': {
    id: 'id1-flush',
    widthMm: 85.6,
    heightMm: 53.98,
    safeMm: 4,
    layout: 'rail',
    minPt: { zh: 7, en: 6.5 },
    maxPt: 9,
    footerPt: 5.5,
    qrMm: 11,
    cornerMm: 3.18,
    pouchMm: [95, 65],
  },
  'id1-sealed': {
    id: 'id1-sealed',
    widthMm: 79.6,
    heightMm: 47.98,
    safeMm: 2.5,
    layout: 'rail',
    minPt: { zh: 7, en: 6.5 },
    maxPt: 9,
    footerPt: 5.5,
    qrMm: 10,
    cornerMm: 3.18,
    pouchMm: [86, 54],
  },
  a7: {
    id: 'a7',
    widthMm: 74,
    heightMm: 105,
    safeMm: 5,
    layout: 'band',
    minPt: { zh: 8, en: 7.5 },
    maxPt: 12,
    footerPt: 6,
    qrMm: 16,
    cornerMm: 4,
    pouchMm: [80, 111],
  },
  a6: {
    id: 'a6',
    widthMm: 105,
    heightMm: 148,
    safeMm: 6,
    layout: 'band',
    minPt: { zh: 9, en: 8.5 },
    maxPt: 14,
    footerPt: 7,
    qrMm: 18,
    cornerMm: 5,
    pouchMm: [111, 154],
  },
  a5: {
    id: 'a5',
    widthMm: 148,
    heightMm: 210,
    safeMm: 8,
    layout: 'band',
    minPt: { zh: 11, en: 10 },
    maxPt: 18,
    footerPt: 8,
    qrMm: 22,
    cornerMm: 5,
    pouchMm: [154, 216],
  },
  a4: {
    id: 'a4',
    widthMm: 210,
    heightMm: 297,
    safeMm: 10,
    layout: 'band',
    minPt: { zh: 14, en: 13 },
    maxPt: 24,
    footerPt: 9,
    qrMm: 26,
    cornerMm: 5,
    pouchMm: [216, 303],
  },
};

/** The next larger size, to suggest when a face does not fit; undefined for the largest. */
export function largerSize(id: CardSizeId): CardSizeId | undefined {
  const order: readonly CardSizeId[] = ['id1-sealed', 'id1-flush', 'a7', 'a6', 'a5', 'a4'];
  return order[order.indexOf(id) + 1];
}

/** Paper that sheets are printed on, upright. Letter is 8.5 × 11 inches. */
export const sheets = {
  a4: { widthMm: 210, heightMm: 297 },
  letter: { widthMm: 215.9, heightMm: 279.4 },
} as const;
export type SheetId = keyof typeof sheets;
