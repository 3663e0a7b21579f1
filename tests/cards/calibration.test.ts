import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { calibrationJob, finishSheets, sheets } from '../../src/cards/index.ts';
import { readPages } from '../../src/cards/proof/page-text.ts';
import { testDay } from '../helpers/day.ts';
import { typesetter } from './helpers/made.ts';
import { dark, type Raster, rasters } from './helpers/raster.ts';

type Point = readonly [number, number];
type Edge = 'long' | 'short';

const { widthMm, heightMm } = sheets.a4;
const middle: Point = [widthMm / 2, heightMm / 2];
const plus = ([ax, ay]: Point, [bx, by]: Point): Point => [ax + bx, ay + by];
/** Where something on the back is seen from the front, through the paper. */
const seen = ([x, y]: Point, edge: Edge): Point => (edge === 'long' ? [widthMm - x, y] : [x, heightMm - y]);

async function sheetOf(edge: Edge, offset: Point): Promise<Uint8Array> {
  const { made, messages } = typesetter.set(
    'calibration',
    calibrationJob('a4', edge, { author: 'x', languages: ['zh', 'en'] }, offset),
    (document) => typesetter.print(document, testDay),
  );
  if (!made) throw new Error(messages.join('\n'));
  return finishSheets(made, edge);
}

const windowMm = 24;
/** The centre of the middle cross of a page as it is drawn: its long arms are the longest dark row and column. */
async function centreOf(pdf: Uint8Array, page: number): Promise<Point> {
  const [left, top] = [middle[0] - windowMm / 2, middle[1] - windowMm / 2];
  const area = { xMm: left, yMm: top, widthMm: windowMm, heightMm: windowMm };
  const [raster] = await rasters(pdf, [{ page, area }], 400);
  if (!raster) throw new Error('not drawn');
  return [left + armAt(raster, false), top + armAt(raster, true)];
}

function armAt(raster: Raster, level: boolean): number {
  const [lines, length] = level ? [raster.height, raster.width] : [raster.width, raster.height];
  const counts = Array.from({ length: lines }, (_, line) =>
    Array.from({ length }, (_at, at) => (level ? dark(raster, at, line) : dark(raster, line, at))).filter(Boolean),
  ).map(({ length: count }) => count);
  const most = Math.max(...counts);
  const found = counts.flatMap((count, line) => (count > most * 0.9 ? [line + 0.5] : []));
  return found.reduce((sum, line) => sum + line, 0) / found.length / raster.perMm;
}

/** The number that a page's scales show at a place near its middle cross, reckoned from the numbers printed at 5 mm. */
async function readAt(pdf: Uint8Array, page: number, centre: Point, place: Point): Promise<Point> {
  const pieces = ((await readPages(pdf))[page - 1] ?? []).map((piece) => ({
    ...piece,
    text: piece.text.trim().replace('\u2212', '-'),
  }));
  const five = pieces.filter(({ text }) => /^-?5$/.test(text));
  const near = (x: number, y: number) =>
    five
      .map((piece) => ({
        value: Number(piece.text),
        far: Math.hypot(piece.xMm + piece.widthMm / 2 - x, piece.baseMm - 0.8 - y),
      }))
      .sort((a, b) => a.far - b.far)[0]?.value ?? Number.NaN;
  const [right, below] = [near(centre[0] + 5, centre[1]), near(centre[0], centre[1] + 5)];
  return [((place[0] - centre[0]) / 5) * right, ((place[1] - centre[1]) / 5) * below];
}

describe.each<[Edge, Point]>([
  ['long', [2, 1]],
  ['short', [-1.5, 3]],
])('flipped at the %s edge, a printer that shifts the back by %j', (edge, shift) => {
  it('is read from the front and from the back as the offset that undoes it', async () => {
    const pdf = await sheetOf(edge, [0, 0]);
    const [front, back] = [await centreOf(pdf, 1), plus(await centreOf(pdf, 2), shift)];
    const fromFront = await readAt(pdf, 1, front, seen(back, edge));
    // On the page of the back, seen from behind, the front's cross lies off the other way.
    const fromBack = await readAt(pdf, 2, await centreOf(pdf, 2), plus(seen(front, edge), [-shift[0], -shift[1]]));
    for (const read of [fromFront, fromBack])
      for (const axis of [0, 1] as const) expect(read[axis]).toBeCloseTo(-shift[axis], 1);
  });

  it('prints the crosses on each other with that offset', async () => {
    const pdf = await sheetOf(edge, [-shift[0], -shift[1]]);
    const front = await centreOf(pdf, 1);
    const [x, y] = seen(plus(await centreOf(pdf, 2), shift), edge);
    expect(Math.hypot(x - front[0], y - front[1])).toBeLessThan(0.1);
    const words = (await readPages(pdf))[1]?.map(({ text }) => text).join('') ?? '';
    expect(words).toContain(`--back-offset ${-shift[0]},${-shift[1]}`);
  });
});

it('asks the printer dialogue for the size and the edge, and for no scan', async () => {
  const pdf = await sheetOf('short', [0, 0]);
  const preferences = (await PDFDocument.load(pdf)).catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
  const preference = (name: string) => preferences.lookupMaybe(PDFName.of(name), PDFName)?.decodeText();
  expect(preference('PrintScaling')).toBe('None');
  expect(preference('Duplex')).toBe('DuplexFlipShortEdge');
  for (const page of await readPages(pdf)) expect(page.map(({ text }) => text).join('')).not.toContain('扫码');
});
