import { describe, expect, it } from 'vitest';
import { sheets, sizes, type SheetId } from '../../src/cards/index.ts';
import { backTurn, frontTurn, mirrored } from '../../src/cards/sheet/duplex.ts';
import { marksOf } from '../../src/cards/sheet/marks.ts';
import { foldSides, sheetSides } from '../../src/cards/sheet/pages.ts';
import { plan, type Plan, type Slot, slotAt } from '../../src/cards/sheet/plan.ts';

const sheetIds = Object.keys(sheets) as SheetId[];
const every = Object.values(sizes).flatMap((size) =>
  sheetIds.flatMap((sheet) =>
    [0, 2].flatMap((bleedMm) => [false, true].map((exact) => ({ size, sheet, bleedMm, exact }))),
  ),
);
const plans = every.flatMap(({ size, sheet, bleedMm, exact }) => {
  const found = plan({ sheet, widthMm: size.widthMm, heightMm: size.heightMm, bleedMm, gapMm: 0, exact });
  return found
    ? [{ name: `${size.id} ${sheet} bleed ${bleedMm}${exact ? ' exact' : ''}${found.turned ? ' turned' : ''}`, found }]
    : [];
});
const slotsOf = (found: Plan) => Array.from({ length: found.perSheet }, (_, index) => slotAt(found, index));

describe('plan', () => {
  it.each([
    ['id1-flush', 'a4', 0, false, 10],
    ['id1-flush', 'a4', 2, false, 9],
    ['id1-flush', 'letter', 0, false, 9],
    ['id1-flush', 'letter', 2, false, 8],
    ['id1-sealed', 'a4', 0, false, 12],
    ['id1-sealed', 'a4', 2, false, 10],
    ['id1-sealed', 'letter', 0, false, 12],
    ['id1-sealed', 'letter', 2, false, 10],
    ['a7', 'a4', 0, false, 4],
    ['a6', 'a4', 0, false, 2],
    ['a5', 'a4', 0, false, 1],
    ['a4', 'a4', 0, false, undefined],
    ['a7', 'a4', 0, true, 8],
    ['a6', 'a4', 0, true, 4],
    ['a5', 'a4', 0, true, 2],
    ['a4', 'a4', 0, true, 1],
    ['a4', 'letter', 0, false, undefined],
    ['a7', 'letter', 0, true, undefined],
    ['a7', 'a4', 2, true, undefined],
  ] as const)('%s on %s with bleed %s, exact %s: %s', (size, sheet, bleedMm, exact, count) => {
    expect(
      plan({ sheet, widthMm: sizes[size].widthMm, heightMm: sizes[size].heightMm, bleedMm, gapMm: 0, exact })?.perSheet,
    ).toBe(count);
  });

  it.each(plans)('$name: no two cards overlap and all are inside the margins', ({ found }) => {
    const { widthMm, heightMm } = sheets[found.sheet];
    const margin = found.exact ? 0 : 8;
    const slots = slotsOf(found);
    for (const slot of slots) {
      expect(slot.xMm - found.bleedMm).toBeGreaterThan(margin - found.bleedMm - 0.07);
      expect(slot.xMm + slot.widthMm).toBeLessThan(widthMm - margin + 0.07);
      expect(slot.yMm + slot.heightMm).toBeLessThan(heightMm - margin + 0.07);
    }
    for (const [index, one] of slots.entries())
      for (const other of slots.slice(index + 1)) expect(overlap(one, other, 2 * found.bleedMm)).toBeLessThan(1e-9);
  });

  it.each(plans)('$name: crop marks stand at every trim line and on no card', ({ found }) => {
    const marks = marksOf(found);
    if (found.exact) return;
    for (const slot of slotsOf(found)) {
      for (const x of [slot.xMm, slot.xMm + slot.widthMm])
        expect(marks.filter(({ fromMm, toMm }) => near(fromMm[0], x) && near(toMm[0], x))).toHaveLength(2);
      for (const y of [slot.yMm, slot.yMm + slot.heightMm])
        expect(marks.filter(({ fromMm, toMm }) => near(fromMm[1], y) && near(toMm[1], y))).toHaveLength(2);
      for (const { fromMm, toMm } of marks)
        expect(
          overlap(
            slot,
            {
              xMm: fromMm[0],
              yMm: fromMm[1],
              widthMm: toMm[0] - fromMm[0] + 1e-6,
              heightMm: toMm[1] - fromMm[1] + 1e-6,
            },
            0,
          ),
        ).toBeLessThan(1e-9);
    }
  });
});

describe.each(['long', 'short'] as const)('duplex, %s edge', (flip) => {
  it.each(plans)('$name: a back lies exactly behind its front, mirrored twice it is where it was', ({ found }) => {
    const { widthMm, heightMm } = sheets[found.sheet];
    for (const slot of slotsOf(found)) {
      const back = mirrored(slot, found.sheet, flip);
      // Where the paper of the back lies, seen through from the front.
      const seen =
        flip === 'long'
          ? { ...back, xMm: widthMm - back.xMm - back.widthMm }
          : { ...back, yMm: heightMm - back.yMm - back.heightMm };
      for (const key of ['xMm', 'yMm', 'widthMm', 'heightMm'] as const)
        expect(Math.abs(seen[key] - slot[key])).toBeLessThan(1e-9);
      // The grid is symmetrical, so the mirrored place is a place of the grid.
      expect(slotsOf(found).some((other) => near(other.xMm, back.xMm) && near(other.yMm, back.yMm))).toBe(true);
    }
  });

  it.each([false, true])('turned %s: the back stands upright once the card is turned like a page', (isTurned) => {
    // The direction that is up on the card, on the sheet: 0 up, 90 right, clockwise. Turning the paper over at the long
    // edge swaps left and right, at the short edge up and down. A card turned like a page keeps its up.
    const front = frontTurn(isTurned);
    const throughPaper = flip === 'long' ? (360 - front) % 360 : (180 - front + 360) % 360;
    expect(backTurn(isTurned, flip)).toBe(throughPaper);
  });

  it.each(plans)('$name: a part-filled last sheet keeps fronts and backs together', ({ found }) => {
    const leaves = Array.from({ length: found.perSheet + 1 }, (_, index) => ({
      front: 2 * index + 1,
      back: 2 * index + 2,
    }));
    const sides = sheetSides(found, leaves, { flip, backOffsetMm: [0, 0] });
    expect(sides).toHaveLength(4);
    for (const [index, front] of sides.entries()) {
      if (front.side === 'back') continue;
      const back = sides[index + 1];
      expect(back?.side).toBe('back');
      for (const [place, placed] of front.placed.entries()) {
        expect(back?.placed[place]?.page).toBe(placed.page + 1);
        expect(back?.placed[place]).toMatchObject(
          mirrored(
            { xMm: placed.xMm, yMm: placed.yMm, widthMm: placed.widthMm, heightMm: placed.heightMm },
            found.sheet,
            flip,
          ),
        );
      }
    }
  });
});

it('moves the backs, and only them, by the offset of the printer', () => {
  const found = plan({ sheet: 'a4', widthMm: 85.6, heightMm: 53.98, bleedMm: 0, gapMm: 0, exact: false });
  if (!found) throw new Error('no plan');
  const leaves = [{ front: 1, back: 2 }];
  const [front, back] = sheetSides(found, leaves, { flip: 'long', backOffsetMm: [1.5, -2] });
  const [, still] = sheetSides(found, leaves, { flip: 'long', backOffsetMm: [0, 0] });
  expect(front?.placed[0]).toMatchObject(slotAt(found, 0));
  expect(back?.placed[0]?.xMm).toBeCloseTo((still?.placed[0]?.xMm ?? 0) + 1.5, 9);
  expect(back?.placed[0]?.yMm).toBeCloseTo((still?.placed[0]?.yMm ?? 0) - 2, 9);
});

it.each(['a4', 'letter'] as const)('puts pairs to fold side by side on %s', (sheet) => {
  const found = plan({ sheet, widthMm: 171.2, heightMm: 53.98, bleedMm: 0, gapMm: 0, exact: false });
  if (!found) throw new Error('no plan');
  expect(found.perSheet).toBeGreaterThanOrEqual(4);
  const [side] = foldSides(found, [{ front: 1, back: 2 }], 85.6);
  const [left, right] = side?.placed ?? [];
  expect(right?.xMm).toBeCloseTo((left?.xMm ?? 0) + 85.6, 9);
  expect(right?.yMm).toBe(left?.yMm);
  expect(marksOf(found, 85.6).filter(({ kind }) => kind === 'fold')).not.toHaveLength(0);
});

function overlap(a: Slot, b: Slot, gap: number): number {
  const across = Math.min(a.xMm + a.widthMm, b.xMm + b.widthMm) - Math.max(a.xMm, b.xMm) + gap;
  const down = Math.min(a.yMm + a.heightMm, b.yMm + b.heightMm) - Math.max(a.yMm, b.yMm) + gap;
  return Math.min(across, down);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}
