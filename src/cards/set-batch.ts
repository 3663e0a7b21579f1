import type { Typesetter } from './compiler.ts';
import { archiveFaces, fitCards, type FittedCards, pagesOf } from './fit.ts';
import { leavesOf } from './leaf.ts';
import { type MakeOptions, planFor } from './make-options.ts';
import type { Card } from './model.ts';
import type { Problem } from './problem.ts';
import { codesTooFine, missingGlyphs, proveHere } from './proof/index.ts';
import { setSheets, type SheetFile, titleOf } from './set-sheets.ts';

/** Cards that are set and lie on their sheets; their pages are being proved. */
export interface SetBatch extends Omit<FittedCards, 'problems'> {
  /** The faces as the typesetter wrote them. */
  archive: Uint8Array;
  sheets: readonly SheetFile[];
  proving: Promise<readonly Problem[]>;
}

/** Sets one batch and lays it out, while its pages are proved. */
export async function setBatch(
  typesetter: Typesetter,
  cards: readonly Card[],
  options: MakeOptions,
): Promise<{ set: SetBatch; problems?: undefined } | { set?: undefined; problems: readonly Problem[] }> {
  const { corpus, size, sheet, languages, bleedMm } = options;
  const layout = planFor(options);
  if (!layout) return { problems: [{ say: 'tooLarge', with: { size: size.id, sheet } }] };
  const asked = pagesOf(cards.flatMap((card) => leavesOf(corpus, card, languages)));
  const before = [...missingGlyphs(asked), ...codesTooFine(asked, size)];
  if (before.length > 0) return { problems: before };
  const fitOptions = { ...options, title: titleOf(options) };
  const { problems: tight, ...fitted } = await fitCards(typesetter, cards, fitOptions);
  if (tight.length > 0) return { problems: tight };
  const { faces, leaves } = fitted;
  const { archive, problems } = archiveFaces(typesetter, fitted, fitOptions, options.today);
  if (!archive) return { problems };
  const pages = { pdf: archive, faces: faces.map(({ id, locale }) => ({ id, locale })), size, bleedMm };
  const proving = (options.prove ?? proveHere)(pages);
  // Whoever awaits it hears of a failure; until then nobody listens.
  proving.catch(() => undefined);
  await typesetter.release();
  const laid = await setSheets(typesetter, layout, leaves, archive, options);
  await typesetter.release();
  if (laid.problems) return laid;
  return { set: { ...fitted, archive, sheets: laid.sheets, proving } };
}
