import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { cardFontFamily } from '../fonts/font.ts';
import type { Face } from '../model.ts';
import type { Problem } from '../problem.ts';

/** Fonts in a file that are not the card font, embedded and cut down to what is used. */
export function foreignFonts(document: PDFDocument): Problem[] {
  const expected = cardFontFamily.replaceAll(' ', '');
  return dictionaries(document, 'Font').flatMap((font): Problem[] => {
    const name =
      font.lookupMaybe(PDFName.of('BaseFont'), PDFName)?.decodeText() ??
      font.lookupMaybe(PDFName.of('Subtype'), PDFName)?.decodeText() ??
      '?';
    return new RegExp(`^[A-Z]{6}\\+${expected}-(Regular|Bold)(-Identity-H)?$`).test(name)
      ? []
      : [{ say: 'font', with: { found: name, expected: cardFontFamily } }];
  });
}

/** Faces whose QR code is not in the file. A code is a figure that reads out its address. */
export function missingCodes(document: PDFDocument, faces: readonly Face[]): Problem[] {
  const left = new Map<string, number>();
  for (const figure of dictionaries(document, 'StructElem')) {
    const alt = figure.lookupMaybe(PDFName.of('Alt'), PDFString, PDFHexString)?.decodeText();
    if (alt) left.set(alt, (left.get(alt) ?? 0) + 1);
  }
  return faces.flatMap((face): Problem[] => {
    const count = left.get(face.url) ?? 0;
    left.set(face.url, count - 1);
    return count > 0 ? [] : [{ say: 'noQr', with: { face: face.id } }];
  });
}

function dictionaries(document: PDFDocument, type: string): PDFDict[] {
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict)) return [];
    const named =
      object.lookupMaybe(PDFName.of('Type'), PDFName)?.decodeText() ??
      (object.has(PDFName.of('S')) && object.has(PDFName.of('P')) ? 'StructElem' : '');
    return named === type ? [object] : [];
  });
}
