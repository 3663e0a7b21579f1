import {
  type PDFObject,
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Batch, sheets } from '../../src/cards/index.ts';
import { readPages } from '../../src/cards/proof/page-text.ts';
import { makeExample } from './helpers/made.ts';

const mmPt = 72 / 25.4;
const open = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });

describe.each([
  { name: 'without bleed', deck: 'pocket', bleedMm: 0, sheet: 'a4', flip: 'long' },
  { name: 'with bleed', deck: 'practice', bleedMm: 2, sheet: 'letter', flip: 'short' },
] as const)('files $name', ({ deck, bleedMm, sheet, flip }) => {
  let batch: Batch;
  let faces: PDFDocument;
  let sheetPdf: PDFDocument;
  beforeAll(async () => {
    batch = await makeExample(deck, 12, { bleedMm, sheet, flip });
    faces = await open(batch.faces);
    sheetPdf = await open(batch.sheets[0]?.pdf ?? new Uint8Array());
  }, 30_000);

  it('gives every face its trim and bleed box', () => {
    expect(faces.getPageCount()).toBe(batch.leaves.length * 2);
    for (const page of faces.getPages()) {
      const media = page.getMediaBox();
      expect(media.width / mmPt).toBeCloseTo(85.6 + 2 * bleedMm, 2);
      expect(media.height / mmPt).toBeCloseTo(53.98 + 2 * bleedMm, 2);
      const trim = page.getTrimBox();
      for (const [found, expected] of [
        [trim.x, bleedMm],
        [trim.y, bleedMm],
        [trim.width, 85.6],
        [trim.height, 53.98],
      ] as const)
        expect(found / mmPt).toBeCloseTo(expected, 2);
      expect(page.getBleedBox().width / mmPt).toBeCloseTo(85.6 + 2 * bleedMm, 2);
    }
  });

  it('makes whole sheets of paper, front and back', () => {
    const up = { a4: 10, letter: 8 }[sheet];
    expect(sheetPdf.getPageCount()).toBe(2 * Math.ceil(batch.leaves.length / up));
    for (const page of sheetPdf.getPages()) {
      expect(page.getWidth() / mmPt).toBeCloseTo(sheets[sheet].widthMm, 1);
      expect(page.getHeight() / mmPt).toBeCloseTo(sheets[sheet].heightMm, 1);
    }
  });

  it('asks viewers not to scale and to flip at the right edge', () => {
    const preference = (document: PDFDocument, name: string) =>
      document.catalog
        .lookup(PDFName.of('ViewerPreferences'), PDFDict)
        .lookupMaybe(PDFName.of(name), PDFName)
        ?.decodeText();
    expect(preference(faces, 'PrintScaling')).toBe('None');
    expect(preference(sheetPdf, 'PrintScaling')).toBe('None');
    expect(preference(sheetPdf, 'Duplex')).toBe(flip === 'long' ? 'DuplexFlipLongEdge' : 'DuplexFlipShortEdge');
  });

  it('embeds cut-down fonts with their characters, none of Type 3', () => {
    for (const document of [faces, sheetPdf]) {
      const fonts = dictionaries(document).filter((dictionary) => nameIn(dictionary, 'Type') === 'Font');
      const subtypes = fonts.map((font) => nameIn(font, 'Subtype'));
      expect(new Set(subtypes)).toEqual(new Set(['Type0', 'CIDFontType2']));
      for (const font of fonts) {
        expect(nameIn(font, 'BaseFont')).toMatch(/^[A-Z]{6}\+StandardsCardSans-(Regular|Bold)/);
        if (nameIn(font, 'Subtype') === 'Type0') expect(font.has(PDFName.of('ToUnicode'))).toBe(true);
      }
      const descriptors = dictionaries(document).filter(
        (dictionary) => nameIn(dictionary, 'Type') === 'FontDescriptor',
      );
      expect(descriptors.length).toBeGreaterThan(0);
      for (const descriptor of descriptors) expect(descriptor.has(PDFName.of('FontFile2'))).toBe(true);
    }
  });

  it('prints in black ink only: text, signs and codes in device grey, never in a calibrated or coloured space', () => {
    for (const document of [faces, sheetPdf]) {
      const content = streams(document).filter((text) => /\bBT\b|\bre\b|\bl\b/.test(text));
      expect(content.length).toBeGreaterThan(0);
      for (const text of content)
        expect(text).not.toMatch(/(?:^|\s)(?:[\d.]+\s+){3}(?:rg|RG)\s|(?:^|\s)(?:[\d.]+\s+){4}[kK]\s/);
      const named = new Set(
        content.flatMap((text) => [...text.matchAll(/\/(\S+) (?:cs|CS)\s/g)].map(([, name]) => name)),
      );
      expect([...named].length).toBeGreaterThan(0);
      const spaces = dictionaries(document)
        .flatMap(spacesIn)
        .map((space) => document.context.lookup(space));
      expect(spaces.length).toBeGreaterThan(0);
      for (const space of spaces) expect(nameOf(space)).toBe('DeviceGray');
    }
  });

  it('tags the faces for readers and archives; sheets are for the printer only', () => {
    expect(faces.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    expect(sheetPdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(false);
    const metadata = streams(faces).find((text) => text.includes('pdfaid'));
    expect(metadata).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>A</);
  });

  it('prints code, revision, date and every line of each face', async () => {
    const pages = await readPages(batch.faces);
    const texts = pages.map((pieces) => squeezed(pieces.map(({ text }) => text).join('')));
    for (const [index, leaf] of batch.leaves.entries()) {
      for (const [face, text] of [
        [leaf.front, texts[2 * index]],
        [leaf.back, texts[2 * index + 1]],
      ] as const) {
        if (!face) throw new Error('A leaf in two languages has a back');
        expect(text).toContain(squeezed(face.title));
        if (face.source)
          for (const fact of [face.source.code, face.source.revision, face.source.effective])
            expect(text).toContain(fact);
        for (const block of face.blocks)
          if (block.block === 'rows') for (const row of block.rows) expect(text).toContain(squeezed(row.text));
      }
    }
  });
});

it('makes the same bytes twice', async () => {
  const [first, second] = [await makeExample('pocket', 6), await makeExample('pocket', 6)];
  expect(Buffer.compare(first.faces, second.faces)).toBe(0);
  expect(Buffer.compare(first.sheets[0]?.pdf ?? new Uint8Array(), second.sheets[0]?.pdf ?? new Uint8Array([1]))).toBe(
    0,
  );
});

it('writes fronts and backs apart, and pairs to fold on one side', async () => {
  const apart = await makeExample('pocket', 6, { flip: 'none' });
  const full = Math.ceil(apart.leaves.length / 10);
  expect(apart.sheets.map(({ part, pages }) => [part, pages])).toEqual([
    ['fronts', full],
    ['backs', full],
  ]);
  const folded = await makeExample('pocket', 6, { flip: 'fold' });
  expect(folded.sheets.map(({ part, pages }) => [part, pages])).toEqual([
    ['fold', Math.ceil(folded.leaves.length / 5)],
  ]);
});

function dictionaries(document: PDFDocument): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict ? [object] : object instanceof PDFRawStream ? [object.dict] : [],
    );
}

/** The colour spaces that a dictionary names for its content, or is painted in. */
function spacesIn(dictionary: PDFDict): PDFObject[] {
  return dictionary.entries().flatMap(([key, value]): PDFObject[] => {
    if (nameOf(key) === 'ColorSpace') return value instanceof PDFDict ? value.values() : [value];
    return value instanceof PDFDict ? spacesIn(value) : [];
  });
}

function streams(document: PDFDocument): string[] {
  return document.context.enumerateIndirectObjects().flatMap(([reference, object]) => {
    if (!(object instanceof PDFRawStream) || !(reference instanceof PDFRef) || object.dict.has(PDFName.of('Length1')))
      return [];
    return [Buffer.from(decodePDFRawStream(object).decode()).toString('latin1')];
  });
}

function nameIn(dictionary: PDFDict, key: string): string | undefined {
  return nameOf(dictionary.lookup(PDFName.of(key)));
}

function nameOf(value: unknown): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined;
}

/** Without spaces, and with the look-alikes of Unicode made one. */
function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
