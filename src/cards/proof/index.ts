import type { Face } from '../model.ts';
import type { Problem } from '../problem.ts';
import { finestModuleMm, qrOf } from '../qr.ts';
import type { CardSize } from '../sizes.ts';
import { forbiddenBreaks } from './lines.ts';
import { readPages } from './page-text.ts';
import { outsideSafeArea, overlaps } from './place.ts';

export { foreignFonts, missingCodes } from './file.ts';
export { missingGlyphs } from './glyphs.ts';

/** Proves the printed pages of faces: nothing outside the safe area, nothing on top of another, no forbidden line break. */
export async function proveFaces(pdf: Uint8Array, faces: readonly Face[], size: CardSize, bleedMm: number): Promise<Problem[]> {
  const pages = await readPages(pdf);
  return faces.flatMap((face, index) => {
    const pieces = pages[index] ?? [];
    return [...outsideSafeArea(face, pieces, size, bleedMm), ...overlaps(face, pieces, size), ...forbiddenBreaks(face.id, pieces, size)];
  });
}

/** Faces whose QR code would take more than a third of the width of the card: the address is too long. */
export function codesTooFine(faces: readonly Face[], size: CardSize): Problem[] {
  const widestMm = size.widthMm / 3;
  return faces.flatMap((face): Problem[] => {
    const moduleMm = widestMm / qrOf(face.url, size.qrMm).modules;
    return moduleMm < finestModuleMm ? [{ say: 'qrTooFine', with: { face: face.id, size: size.id, moduleMm, url: face.url } }] : [];
  });
}
