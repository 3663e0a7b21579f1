import type { Locale } from '../languages/index.ts';
import type { Typesetter } from './compiler.ts';
import { finishSheets } from './finish.ts';
import { typesettingProblems } from './fit.ts';
import type { MakeOptions } from './make-options.ts';
import type { Leaf } from './model.ts';
import type { Problem } from './problem.ts';
import { sheetJob } from './sheet/job.ts';
import { foldSides, type LeafPages, sheetSides, type SheetSide } from './sheet/pages.ts';
import type { Plan } from './sheet/plan.ts';
import { authorOf, deckPlace, deckTitle, wordingOf } from './words.ts';

/** One file of sheets: all of it, or fronts and backs apart. */
export interface SheetFile {
  part: 'sheets' | 'fronts' | 'backs' | 'fold';
  pdf: Uint8Array;
  pages: number;
}

/** The files of sheets of a batch, whose pages stand in its archive. */
export async function setSheets(
  typesetter: Typesetter,
  layout: Plan,
  leaves: readonly Leaf[],
  archive: Uint8Array,
  options: MakeOptions,
): Promise<{ sheets: SheetFile[]; problems?: undefined } | { sheets?: undefined; problems: readonly Problem[] }> {
  const { corpus, size, languages, flip, today, backOffsetMm } = options;
  const sheets: SheetFile[] = [];
  for (const part of partsOf(options, sidesOf(layout, leaves, options))) {
    const job = sheetJob(layout, part.sides, leaves, size, {
      title: titleOf(options),
      author: authorOf(corpus),
      deckNames: languages.map((locale) => deckNameIn(locale, options)),
      flip,
      today,
      backOffsetMm,
      languages: corpus.languages.all,
    });
    const { made, messages } = typesetter.sheets(job, archive, today);
    if (!made) return { problems: typesettingProblems(messages) };
    const pdf = await finishSheets(made, flip === 'long' || flip === 'short' ? flip : undefined);
    sheets.push({ part: part.name, pdf, pages: part.sides.length });
  }
  return { sheets };
}

/** The title of the files of a deck. */
export function titleOf(options: MakeOptions): string {
  const { corpus, size } = options;
  return `${authorOf(corpus)} · ${deckNameIn(corpus.languages.authority, options)} · ${size.id}`;
}

function deckNameIn(locale: Locale, { corpus, deck }: MakeOptions): string {
  return deckTitle(wordingOf(corpus, locale).label('decks', deck), deckPlace(corpus, deck, locale));
}

function sidesOf(layout: Plan, leaves: readonly Leaf[], { flip, size, backOffsetMm }: MakeOptions): SheetSide[] {
  let page = 0;
  const pages = leaves.map(({ back }): LeafPages => ({ front: (page += 1), back: back ? (page += 1) : undefined }));
  return flip === 'fold' ? foldSides(layout, pages, size.widthMm) : sheetSides(layout, pages, { flip, backOffsetMm });
}

function partsOf(
  { flip }: MakeOptions,
  sides: readonly SheetSide[],
): { name: SheetFile['part']; sides: SheetSide[] }[] {
  if (flip === 'fold') return [{ name: 'fold', sides: [...sides] }];
  if (flip !== 'none') return [{ name: 'sheets', sides: [...sides] }];
  const of = (side: SheetSide['side']) => sides.filter((candidate) => candidate.side === side);
  return [
    { name: 'fronts' as const, sides: of('front') },
    { name: 'backs' as const, sides: of('back') },
  ].filter((part) => part.sides.length > 0);
}
