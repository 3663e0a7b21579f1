import type { Problem } from '../problem.ts';
import type { ProofTask } from './task.ts';
import { forbiddenBreaks } from './lines.ts';
import { readPages } from './page-text.ts';
import { outsideSafeArea, overlaps } from './place.ts';

/** Proves printed pages: nothing outside the safe area, nothing on top of another, no forbidden line break. */
export async function proveFaces({ pdf, faces, size, bleedMm }: ProofTask): Promise<readonly Problem[]> {
  const pages = await readPages(pdf);
  return faces.flatMap((face, index) => {
    const pieces = pages[index] ?? [];
    return [
      ...outsideSafeArea(face, pieces, size, bleedMm),
      ...overlaps(face, pieces, size),
      ...forbiddenBreaks(face.id, pieces, size),
    ];
  });
}
