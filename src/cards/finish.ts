import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import type { CardSize } from './sizes.ts';
import type { Flip } from './sheet/duplex.ts';

const mmPt = 72 / 25.4;

/** Opens a PDF without touching its dates, so that the same input gives the same bytes. */
export function openPdf(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, { updateMetadata: false });
}

/** Sets trim and bleed boxes and asks viewers not to scale. Structure and archive marks of the file stay. */
export async function finishFaces(document: PDFDocument, size: CardSize, bleedMm: number): Promise<Uint8Array> {
  const bleed = bleedMm * mmPt;
  for (const page of document.getPages()) {
    page.setTrimBox(bleed, bleed, size.widthMm * mmPt, size.heightMm * mmPt);
    page.setBleedBox(0, 0, (size.widthMm + 2 * bleedMm) * mmPt, (size.heightMm + 2 * bleedMm) * mmPt);
  }
  preferences(document, undefined);
  inBlackInk(document);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

/** Tells the print dialogue what it would get wrong: no scaling, the edge to flip at, the tray by page size. */
export async function finishSheets(pdf: Uint8Array, flip: Flip | undefined): Promise<Uint8Array> {
  const document = await openPdf(pdf);
  preferences(document, flip);
  inBlackInk(document);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

function preferences({ catalog, context }: PDFDocument, flip: Flip | undefined): void {
  catalog.set(
    PDFName.of('ViewerPreferences'),
    context.obj({
      PrintScaling: 'None',
      PickTrayByPDFSize: true,
      DisplayDocTitle: true,
      ...(flip ? { Duplex: flip === 'long' ? 'DuplexFlipLongEdge' : 'DuplexFlipShortEdge' } : {}),
    }),
  );
}

/**
 * Makes the greys of a document plain black ink. The typesetter writes them in a calibrated space, which drivers turn
 * into all four colours: fringes on small type, and colour toner for a black page.
 */
function inBlackInk({ context }: PDFDocument): void {
  const black = PDFName.of('DeviceGray');
  const isGrey = (value: unknown) => {
    const space = context.lookup(value as PDFObject | undefined);
    if (!(space instanceof PDFArray)) return false;
    const family = space.lookup(0);
    if (family === PDFName.of('CalGray')) return true;
    const profile = family === PDFName.of('ICCBased') ? space.lookup(1) : undefined;
    return profile instanceof PDFRawStream && profile.dict.lookup(PDFName.of('N'), PDFNumber).asNumber() === 1;
  };
  const inPlace = (dict: PDFDict) => {
    for (const [key, value] of dict.entries()) {
      if (isGrey(value)) dict.set(key, black);
      else if (value instanceof PDFDict) inPlace(value);
    }
  };
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict) inPlace(object);
    else if (object instanceof PDFRawStream) inPlace(object.dict);
  }
}
