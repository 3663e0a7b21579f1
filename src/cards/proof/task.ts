import type { Face } from '../model.ts';
import type { CardSize } from '../sizes.ts';

/**
 * What a proof looks at: the printed pages, which face each is of, and the size. Plain data, so that it can go to
 * another thread.
 */
export interface ProofTask {
  pdf: Uint8Array;
  faces: readonly Pick<Face, 'id' | 'locale'>[];
  size: CardSize;
  bleedMm: number;
}
