import jsQR from 'jsqr';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Batch, type CardSize, type MakeOptions, planFor, sizes } from '../../src/cards/index.ts';
import { readPages } from '../../src/cards/proof/page-text.ts';
import { mirrored } from '../../src/cards/sheet/duplex.ts';
import { type Slot, slotAt } from '../../src/cards/sheet/plan.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { makeExample, usual } from './helpers/made.ts';
import { type Area, cropped, dark, type Raster, rasters, turned } from './helpers/raster.ts';

const cases = [
  { name: 'bank cards, long edge', deck: 'pocket', count: 13, options: {} },
  { name: 'bank cards, short edge', deck: 'pocket', count: 13, options: { flip: 'short' } },
  { name: 'bank cards with bleed, turned', deck: 'pocket', count: 11, options: { bleedMm: 2 } },
  {
    name: 'bank cards with bleed, turned, short edge',
    deck: 'pocket',
    count: 11,
    options: { bleedMm: 2, flip: 'short' },
  },
  { name: 'A7 on Letter', deck: 'pocket', count: 5, options: { size: sizes.a7, sheet: 'letter' } },
  { name: 'A6, turned', deck: 'pocket', count: 3, options: { size: sizes.a6 } },
] as const satisfies readonly { name: string; deck: string; count: number; options: Partial<MakeOptions> }[];

describe.each(cases)('$name', ({ deck, count, options }) => {
  const all: MakeOptions = { ...usual, ...options, corpus: exampleCorpus(), deck };
  const plan = planFor(all);
  if (!plan) throw new Error('no plan');
  const flip = all.flip === 'short' ? 'short' : 'long';

  it('puts each back behind its front, upright, on full and part-filled sheets', async () => {
    const batch = await makeExample(deck, count, options);
    const pages = await readPages(sheetsOf(batch));
    for (const [index, leaf] of batch.leaves.entries()) {
      const sheet = Math.floor(index / plan.perSheet);
      const front = slotAt(plan, index % plan.perSheet);
      const back = mirrored(front, plan.sheet, flip);
      const upright = plan.turned ? 90 : 0;
      for (const [page, slot, face, turn] of [
        [2 * sheet, front, leaf.front, upright],
        [2 * sheet + 1, back, leaf.back, (upright + (flip === 'short' ? 180 : 0) + (plan.turned ? 180 : 0)) % 360],
      ] as const) {
        const inside = (pages[page] ?? []).filter(
          (piece) =>
            piece.xMm >= slot.xMm - 0.1 &&
            piece.xMm <= slot.xMm + slot.widthMm &&
            piece.baseMm >= slot.yMm &&
            piece.baseMm <= slot.yMm + slot.heightMm,
        );
        const stamp = inside.find((piece) => piece.text.includes(face?.source?.code ?? face?.title ?? '?'));
        expect(stamp, `${face?.id} on page ${page + 1}`).toBeDefined();
        expect((((stamp?.turn ?? -1) % 360) + 360) % 360).toBe(turn);
      }
    }
  });

  it('prints codes that scan to their address at 300 dpi, each in its place to 0.05 mm', async () => {
    const batch = await makeExample(deck, Math.min(3, plan.perSheet), options);
    // A back that stands on its head beside its front is turned by half a turn first.
    const half = plan.turned === (flip === 'long');
    const areas = batch.leaves.flatMap((_leaf, index) => {
      const front = 2 * Math.floor(index / plan.perSheet) + 1;
      const slot = slotAt(plan, index % plan.perSheet);
      return [
        { page: front, area: codeArea(slot, plan.turned, all.size) },
        { page: front + 1, area: codeArea(mirrored(slot, plan.sheet, flip), plan.turned, all.size, half) },
      ];
    });
    const [coarse, fine] = [await rasters(sheetsOf(batch), areas, 300), await rasters(sheetsOf(batch), areas, 600)];
    for (const [index, leaf] of batch.leaves.entries()) {
      for (const [side, face] of [leaf.front, leaf.back].entries()) {
        const upright = (drawn: readonly Raster[]) => {
          const raster = drawn[2 * index + side];
          if (!raster) throw new Error('not drawn');
          return side === 1 && half ? turned(raster) : raster;
        };
        expect(scanned(upright(coarse), plan.turned, all.size)).toBe(face?.url);
        // Both sides place the code against the trim edge, so front and mirrored back differ by no more than this
        // together.
        const { acrossMm, downMm } = codeCorner(upright(fine), plan.turned, all.size);
        expect(Math.abs(acrossMm)).toBeLessThanOrEqual(0.05);
        expect(Math.abs(downMm)).toBeLessThanOrEqual(0.05);
      }
    }
  });
});

it('every address that a card prints is a page of the site', () => {
  const pages = join(import.meta.dirname, '../../src/pages');
  const corpus = exampleCorpus();
  expect(existsSync(join(pages, 's/[code].astro')) || existsSync(join(pages, 's/[code]/index.astro'))).toBe(true);
  expect(corpus.standards.length).toBeGreaterThan(0);
});

/** Paper that a scanner looks at around a code, at most. */
const widestFramingMm = 4;

const sheetsOf = (batch: Batch) => batch.sheets[0]?.pdf ?? new Uint8Array();

/** The corner of a card that holds its code, and what a scanner wants around it; nothing else needs to be drawn. */
function codeArea(slot: Slot, isTurned: boolean, { safeMm, qrMm }: CardSize, onItsHead = false): Area {
  // A whole number of dots at every resolution, so that the corner of the card is a corner of the picture.
  const dotMm = 25.4 / 300;
  const sideMm = Math.ceil((safeMm + qrMm + widestFramingMm) / dotMm) * dotMm;
  const isRight = isTurned === onItsHead;
  return {
    xMm: slot.xMm + (isRight ? slot.widthMm - sideMm : 0),
    yMm: slot.yMm + (onItsHead ? 0 : slot.heightMm - sideMm),
    widthMm: sideMm,
    heightMm: sideMm,
  };
}

const pixels = ({ data, width, height }: Raster): [Uint8ClampedArray, number, number] => [data, width, height];

/**
 * What a scanner reads in the corner of a face. Like a phone that is moved, it looks at a few framings until one
 * reads.
 */
function scanned(raster: Raster, isTurned: boolean, { safeMm, qrMm }: CardSize): string | undefined {
  const [widthMm, heightMm] = [raster.width / raster.perMm, raster.height / raster.perMm];
  for (const aroundMm of [3, 2, widestFramingMm, 1]) {
    const sideMm = safeMm + qrMm + aroundMm;
    const framed = cropped(raster, {
      xMm: isTurned ? 0 : widthMm - sideMm,
      yMm: heightMm - sideMm,
      widthMm: sideMm,
      heightMm: sideMm,
    });
    const found = jsQR(...pixels(framed))?.data;
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * How far the outer corner of the QR code is from where it belongs, at the corner of the safe area; `turned` cards
 * have it at the lower left.
 */
function codeCorner(raster: Raster, isTurned: boolean, { safeMm }: CardSize): { acrossMm: number; downMm: number } {
  const margin = Math.round((safeMm + 6) * raster.perMm);
  const [edgeX, edgeY] = [isTurned ? 0 : raster.width - margin, raster.height - margin];
  let [outerX, outerY] = isTurned ? [Number.POSITIVE_INFINITY, 0] : [0, 0];
  for (let y = edgeY; y < raster.height; y += 1) {
    for (let x = edgeX; x < edgeX + margin; x += 1) {
      if (!dark(raster, x, y)) continue;
      outerX = isTurned ? Math.min(outerX, x) : Math.max(outerX, x + 1);
      outerY = Math.max(outerY, y + 1);
    }
  }
  const across = isTurned
    ? outerX / raster.perMm - safeMm
    : raster.width / raster.perMm - outerX / raster.perMm - safeMm;
  return { acrossMm: across, downMm: raster.height / raster.perMm - outerY / raster.perMm - safeMm };
}
