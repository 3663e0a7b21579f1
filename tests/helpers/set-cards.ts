import type { Card, Fit, Problem, Typesetter } from '../../src/cards/index.ts';
import { archiveFaces, fitCards, type FitOptions } from '../../src/cards/fit.ts';
import { testDay } from './day.ts';

/** Fits cards and sets them on their faces; there is no archive when something is wrong. */
export async function setCards(
  typesetter: Typesetter,
  cards: readonly Card[],
  options: FitOptions,
): Promise<{ fits: readonly Fit[]; problems: readonly Problem[]; archive?: Uint8Array | undefined }> {
  const fitted = await fitCards(typesetter, cards, options);
  if (fitted.problems.length > 0) return fitted;
  const { archive, problems = [] } = archiveFaces(typesetter, fitted, options, testDay);
  return { fits: fitted.fits, problems, archive };
}
