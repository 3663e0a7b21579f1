import type { Corpus } from '../corpus/index.ts';
import type { Locale } from '../languages/index.ts';
import type { Day } from '../lib/day.ts';
import type { Typesetter } from './compiler.ts';
import { finishFaces, finishSheets, openPdf } from './finish.ts';
import { fitCards, pagesOf } from './fit.ts';
import { leavesOf } from './leaf.ts';
import { cardsAtOnce } from './limits.ts';
import type { Card, Fit, Leaf } from './model.ts';
import type { Problem } from './problem.ts';
import { codesTooFine, foreignFonts, missingCodes, missingGlyphs, type ProofTask, proveHere } from './proof/index.ts';
import type { Flip } from './sheet/duplex.ts';
import { sheetJob } from './sheet/job.ts';
import { foldSides, type LeafPages, sheetSides, type SheetSide } from './sheet/pages.ts';
import { plan, type Plan } from './sheet/plan.ts';
import type { CardSize, SheetId } from './sizes.ts';
import { authorOf, deckPlace, deckTitle, wordingOf } from './words.ts';

/** How a deck is made. */
export interface MakeOptions {
  corpus: Corpus;
  deck: string;
  size: CardSize;
  sheet: SheetId;
  languages: readonly Locale[];
  /** How backs are printed; `fold` puts front and back side by side. */
  flip: Flip | 'none' | 'fold';
  bleedMm: number;
  gapMm: number;
  backOffsetMm: readonly [number, number];
  facesPerStandard: number;
  /** The day of making, which every sheet carries. */
  today: Day;
  /** Proves pages, on another thread for instance. */
  prove?: (task: ProofTask) => Promise<readonly Problem[]>;
}

/** How cards are made when nothing else is asked: on A4, backs flipped over the long edge. */
export const usualOptions = {
  sheet: 'a4',
  flip: 'long',
  bleedMm: 0,
  gapMm: 0,
  backOffsetMm: [0, 0],
} as const satisfies Partial<MakeOptions>;

/** One file of sheets: all of it, or fronts and backs apart. */
export interface SheetFile {
  part: 'sheets' | 'fronts' | 'backs' | 'fold';
  pdf: Uint8Array;
  pages: number;
}

/** A batch of cards that came through every proof. */
export interface Batch {
  faces: Uint8Array;
  sheets: readonly SheetFile[];
  leaves: readonly Leaf[];
  fits: readonly Fit[];
}

export type Made = { batch: Batch; problems?: undefined } | { batch?: undefined; problems: readonly Problem[] };

/** Makes all cards, batch by batch. While the pages of one batch are proved the next is set already. */
export async function* makeBatches(
  typesetter: Typesetter,
  cards: readonly Card[],
  options: MakeOptions,
): AsyncGenerator<Made> {
  let before: Promise<Made> | undefined;
  for (const batch of batchesOf(cards)) {
    const now = makeBatch(typesetter, batch, options);
    if (before) yield await before;
    typesetter.release();
    before = now;
  }
  if (before) yield await before;
  typesetter.release();
}

/** Cuts cards into batches. */
export function batchesOf(cards: readonly Card[]): Card[][] {
  return Array.from({ length: Math.ceil(cards.length / cardsAtOnce) }, (_, index) =>
    cards.slice(index * cardsAtOnce, (index + 1) * cardsAtOnce),
  );
}

/** The plan of a sheet. A size that only goes on the sheet edge to edge is laid so. */
export function planFor({ size, sheet, flip, bleedMm, gapMm }: MakeOptions): Plan | undefined {
  const widthMm = flip === 'fold' ? 2 * size.widthMm : size.widthMm;
  const options = { sheet, widthMm, heightMm: size.heightMm, bleedMm, gapMm };
  return plan({ ...options, exact: false }) ?? plan({ ...options, exact: true });
}

/** Sets, proves and lays out one batch. Nothing is returned unless all of it is in order. */
export async function makeBatch(typesetter: Typesetter, cards: readonly Card[], options: MakeOptions): Promise<Made> {
  const { corpus, deck, size, sheet, languages, bleedMm } = options;
  const layout = planFor(options);
  if (!layout) return { problems: [{ say: 'tooLarge', with: { size: size.id, sheet } }] };
  const asked = pagesOf(cards.flatMap((card) => leavesOf(corpus, card, languages)));
  const before = [...missingGlyphs(asked), ...codesTooFine(asked, size)];
  if (before.length > 0) return { problems: before };
  const nameIn = (locale: Locale) =>
    deckTitle(wordingOf(corpus, locale).label('decks', deck), deckPlace(corpus, deck, locale));
  const name = nameIn(corpus.languages.authority);
  const title = `${authorOf(corpus)} · ${name} · ${size.id}`;
  const { leaves, faces, fits, archive, problems } = setFaces(typesetter, cards, options, title);
  if (!archive) return { problems };
  const proving = (options.prove ?? proveHere)({
    pdf: archive,
    faces: faces.map(({ id, locale }) => ({ id, locale })),
    size,
    bleedMm,
  });
  typesetter.release();
  const opened = await openPdf(archive);
  const sides = sidesOf(layout, leaves, options);
  const files: SheetFile[] = [];
  for (const part of partsOf(options, sides)) {
    const compiled = typesetter.sheets(
      sheetJob(layout, part.sides, leaves, size, {
        title,
        author: authorOf(corpus),
        deckNames: languages.map(nameIn),
        flip: options.flip,
        today: options.today,
        backOffsetMm: options.backOffsetMm,
        languages: options.corpus.languages.all,
      }),
      archive,
    );
    if (!compiled.document)
      return { problems: compiled.messages.map((message) => ({ say: 'typesetting', with: { message } })) };
    const flip = options.flip === 'long' || options.flip === 'short' ? options.flip : undefined;
    files.push({
      part: part.name,
      pdf: await finishSheets(typesetter.print(compiled.document, options.today), flip),
      pages: part.sides.length,
    });
  }
  const after = [...(await proving), ...foreignFonts(opened), ...missingCodes(opened, faces)];
  if (after.length > 0) return { problems: after };
  return { batch: { faces: await finishFaces(opened, size, bleedMm), sheets: files, leaves, fits } };
}

/** The faces of a batch as an archived PDF. The document goes at once: it takes far more memory than its file. */
function setFaces(typesetter: Typesetter, cards: readonly Card[], options: MakeOptions, title: string) {
  const { document, problems, ...fitted } = fitCards(typesetter, cards, { ...options, title });
  const archive = document && problems.length === 0 ? typesetter.archive(document, options.today) : undefined;
  return { ...fitted, problems, archive };
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
