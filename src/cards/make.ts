import type { Typesetter } from './compiler.ts';
import { finishFaces, openPdf } from './finish.ts';
import { cardsAtOnce } from './limits.ts';
import type { MakeOptions } from './make-options.ts';
import type { Card, Fit, Leaf } from './model.ts';
import type { Problem } from './problem.ts';
import { foreignFonts, missingCodes } from './proof/index.ts';
import { setBatch, type SetBatch } from './set-batch.ts';
import type { SheetFile } from './set-sheets.ts';

/** A batch of cards that came through every proof. */
export interface Batch {
  faces: Uint8Array;
  sheets: readonly SheetFile[];
  leaves: readonly Leaf[];
  fits: readonly Fit[];
}

export type Made = { batch: Batch; problems?: undefined } | { batch?: undefined; problems: readonly Problem[] };

/**
 * Makes all cards, batch by batch. While the pages of one batch are proved the next is set already. Only one is set at
 * a time, and of the one before only its files are kept: what a batch is set with takes a hundred times their memory.
 */
export async function* makeBatches(
  typesetter: Typesetter,
  cards: readonly Card[],
  options: MakeOptions,
): AsyncGenerator<Made> {
  let before: SetBatch | undefined;
  for (const batch of batchesOf(cards)) {
    const now = await setBatch(typesetter, batch, options);
    if (before) yield await finished(before, options);
    if (now.problems) yield now;
    before = now.set;
  }
  if (before) yield await finished(before, options);
}

/** Cuts cards into batches. */
export function batchesOf(cards: readonly Card[]): Card[][] {
  return Array.from({ length: Math.ceil(cards.length / cardsAtOnce) }, (_, index) =>
    cards.slice(index * cardsAtOnce, (index + 1) * cardsAtOnce),
  );
}

/** Sets, proves and lays out one batch. Nothing is returned unless all of it is in order. */
export async function makeBatch(typesetter: Typesetter, cards: readonly Card[], options: MakeOptions): Promise<Made> {
  const { set, problems } = await setBatch(typesetter, cards, options);
  return set ? finished(set, options) : { problems };
}

/** The batch, once its pages are proved, and what else of its file can be wrong. */
async function finished(set: SetBatch, { size, bleedMm }: MakeOptions): Promise<Made> {
  const { archive, faces, proving, leaves, fits, sheets } = set;
  const proved = await proving;
  const opened = await openPdf(archive);
  const problems = [...proved, ...foreignFonts(opened), ...missingCodes(opened, faces)];
  if (problems.length > 0) return { problems };
  return { batch: { faces: await finishFaces(opened, size, bleedMm), sheets, leaves, fits } };
}
