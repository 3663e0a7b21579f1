import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
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
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

/** Tells the print dialogue what it would get wrong: no scaling, the edge to flip at, the tray by page size. */
export async function finishSheets(pdf: Uint8Array, flip: Flip | undefined): Promise<Uint8Array> {
  const document = await openPdf(pdf);
  preferences(document, flip);
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
