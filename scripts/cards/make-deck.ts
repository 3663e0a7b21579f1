import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  type Batch,
  batchesOf,
  type Card,
  type CardFile,
  cardFileName,
  cardsOf,
  type Fit,
  makeBatches,
  type MakeOptions,
  type Problem,
  type Typesetter,
} from '../../src/cards/index.ts';
import type { Locale } from '../../src/languages/index.ts';
import type { Deck } from '../../src/schema/index.ts';
import { removeEarlier } from './earlier-files.ts';

/** What came of one deck. */
export interface DeckResult {
  deck: Deck;
  cards: readonly Card[];
  problems: readonly Problem[];
  /** What is not printed because its time is over. */
  leftOut: readonly Problem[];
  files: readonly string[];
  leaves: number;
  sheetPages: number;
  fits: readonly Fit[];
}

/**
 * Makes the files of a deck, batch by batch. When anything is wrong none is left behind, nor are those of an earlier
 * day. `progress` hears of each batch.
 */
export async function makeDeck(
  typesetter: Typesetter,
  deck: Deck,
  options: MakeOptions,
  out: string,
  progress: (text: string) => void,
): Promise<DeckResult> {
  const { cards, problems: refused, leftOut } = cardsOf(options.corpus, deck, options.today);
  const problems: Problem[] = [...refused];
  const files: string[] = [];
  const result = { leaves: 0, sheetPages: 0, fits: [] as Fit[] };
  const batches = refused.length > 0 ? [] : batchesOf(cards);
  mkdirSync(out, { recursive: true });
  removeEarlier(out, options);
  let done = 0;
  const report = () =>
    progress(
      `${deck.deck} ${options.size.id} ${options.languages.join(',')}: ${Math.floor((done * 100) / batches.length)} %`,
    );
  if (batches.length > 0) report();
  for await (const made of refused.length > 0 ? [] : makeBatches(typesetter, cards, options)) {
    done += 1;
    report();
    problems.push(...(made.problems ?? []));
    if (made.batch) files.push(...writeBatch(made.batch, options, out, done, batches.length));
    result.leaves += made.batch?.leaves.length ?? 0;
    result.sheetPages += made.batch?.sheets.reduce((sum, { pages }) => sum + pages, 0) ?? 0;
    result.fits.push(...(made.batch?.fits ?? []));
  }
  if (problems.length > 0) for (const file of files.splice(0)) rmSync(file);
  return { deck, cards, problems, leftOut, files: files.map((file) => relative(process.cwd(), file)), ...result };
}

function writeBatch(
  { faces, sheets }: Batch,
  { deck, size, sheet, languages }: MakeOptions,
  out: string,
  number: number,
  of: number,
): string[] {
  const path = (part: CardFile['part']) =>
    join(out, cardFileName({ deck, size: size.id, languages, part, sheet, number, of }));
  const files = [{ path: path('faces'), pdf: faces }, ...sheets.map(({ part, pdf }) => ({ path: path(part), pdf }))];
  for (const file of files) writeFileSync(file.path, file.pdf);
  return files.map((file) => file.path);
}

/** One line of the summary: cards, faces in each language, leaves, pages of sheets and type sizes. */
export function summaryRow(
  { deck, cards, problems, leaves, sheetPages, fits }: DeckResult,
  { size, languages }: Pick<MakeOptions, 'size' | 'languages'>,
): (string | number)[] {
  const of = (locale: Locale) => fits.filter(({ face }) => face.endsWith(` ${locale}`));
  const range = (locale: Locale) =>
    of(locale).length > 0
      ? `${Math.min(...of(locale).map(({ pt }) => pt))}–${Math.max(...of(locale).map(({ pt }) => pt))}`
      : '–';
  return [
    deck.deck,
    size.id,
    cards.length,
    of('zh').length,
    of('en').length,
    leaves,
    sheetPages,
    languages.includes('zh') ? range('zh') : '–',
    languages.includes('en') ? range('en') : '–',
    problems.length === 0 ? 'fits' : `${problems.length} wrong`,
  ];
}

export const summaryHead = [
  'deck',
  'size',
  'cards',
  'faces zh',
  'faces en',
  'leaves',
  'sheet pages',
  'pt zh',
  'pt en',
  'result',
] as const;
