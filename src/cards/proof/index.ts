import type { Face } from '../model.ts';
import type { Problem } from '../problem.ts';
import { finestModuleMm, qrOf } from '../qr.ts';
import type { CardSize } from '../sizes.ts';
import type { ProofTask } from './task.ts';

export { foreignFonts, missingCodes } from './file.ts';
export { missingGlyphs } from './glyphs.ts';
export { Prover } from './prover.ts';
export type { ProofTask } from './task.ts';

/** Proves printed pages on this thread. The reader of pages is large and loaded only when it is needed here. */
export async function proveHere(task: ProofTask): Promise<readonly Problem[]> {
  const { proveFaces } = await import('./pages.ts');
  return proveFaces(task);
}

/** Faces whose QR code would take more than a third of the width of the card: the address is too long. */
export function codesTooFine(faces: readonly Face[], size: CardSize): Problem[] {
  const widestMm = size.widthMm / 3;
  return faces.flatMap((face): Problem[] => {
    const moduleMm = widestMm / qrOf(face.url, size.qrMm).modules;
    return moduleMm < finestModuleMm
      ? [{ say: 'qrTooFine', with: { face: face.id, size: size.id, moduleMm, url: face.url } }]
      : [];
  });
}
