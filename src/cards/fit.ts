import type { Corpus } from '../corpus/index.ts';
import type { Locale } from '../languages/index.ts';
import type { Day } from '../lib/day.ts';
import type { Typesetter } from './compiler.ts';
import { type FaceJob, faceJob } from './job.ts';
import { leavesOf } from './leaf.ts';
import type { Card, Face, Fit, Leaf } from './model.ts';
import type { Problem } from './problem.ts';
import { type CardSize, largerSize } from './sizes.ts';
import { spread } from './split.ts';
import { figureWithUnit } from './unbroken.ts';
import { authorOf } from './words.ts';

export interface FitOptions {
  corpus: Corpus;
  size: CardSize;
  languages: readonly Locale[];
  bleedMm: number;
  /** How many faces one standard may be spread over. */
  facesPerStandard: number;
  /** The title of the document. */
  title: string;
}

/** Cards as they are best set: their leaves, their faces in the order of their pages, and what does not fit. */
export interface FittedCards {
  leaves: readonly Leaf[];
  faces: readonly Face[];
  fits: readonly Fit[];
  problems: readonly Problem[];
}

/** The faces of leaves in the order of their pages: front, then back where there is one. */
export function pagesOf(leaves: readonly Leaf[]): Face[] {
  return leaves.flatMap(({ front, back }) => (back ? [front, back] : [front]));
}

/** Cards measured at once; each lot is freed with its document, which bounds the memory. */
const cardsMeasuredAtOnce = 10;

/**
 * Finds how cards are set, spreading a card over more faces as long as one of its faces does not fit and the deck
 * allows it. Type is never set below the smallest size; what still does not fit is a problem.
 */
export async function fitCards(
  typesetter: Typesetter,
  cards: readonly Card[],
  options: FitOptions,
): Promise<FittedCards> {
  const fits = new Map<string, Fit>();
  const chosen: Card[] = [];
  for (let start = 0; start < cards.length; start += cardsMeasuredAtOnce) {
    const measured = measure(typesetter, cards.slice(start, start + cardsMeasuredAtOnce), options, fits);
    await typesetter.release();
    if (measured.messages) return { leaves: [], faces: [], fits: [], problems: typesettingProblems(measured.messages) };
    chosen.push(...measured.cards);
  }
  const leaves = leavesIn(chosen, options);
  const faces = pagesOf(leaves);
  const found = faces.flatMap((face) => fits.get(face.id) ?? []);
  const problems = found.filter((fit) => !fit.fits).map((fit) => overflow(fit, options.size));
  return { leaves, faces, fits: found, problems };
}

/** Sets faces the way they were found to fit, as an archived PDF with a page for each in order. */
export function archiveFaces(
  typesetter: Typesetter,
  { faces, fits }: Pick<FittedCards, 'faces' | 'fits'>,
  options: FitOptions,
  day: Day,
): { archive: Uint8Array; problems?: undefined } | { archive?: undefined; problems: readonly Problem[] } {
  const job = jobOf(faces, options, new Map(fits.map((fit) => [fit.face, fit])));
  const { made, messages } = typesetter.set('faces', job, (document) => typesetter.archive(document, day));
  return made ? { archive: made } : { problems: typesettingProblems(messages) };
}

/** What the typesetter said, as problems. */
export function typesettingProblems(messages: readonly string[]): Problem[] {
  return messages.map((message) => ({ say: 'typesetting', with: { message } }));
}

type Measured = { cards: readonly Card[]; messages?: undefined } | { cards?: undefined; messages: readonly string[] };

/** Finds how each card is best set, on as many faces as it needs. `fits` gets an entry for each face. */
function measure(
  typesetter: Typesetter,
  cards: readonly Card[],
  options: FitOptions,
  fits: Map<string, Fit>,
): Measured {
  const chosen = new Map<Card, Card>(cards.map((card) => [card, card]));
  let pending = cards;
  for (let count = 2; pending.length > 0; count += 1) {
    const faces = pagesOf(
      leavesIn(
        pending.map((card) => chosen.get(card) ?? card),
        options,
      ),
    );
    const { made: found, messages } = typesetter.set(
      'looks',
      jobOf(faces, options),
      (document) => typesetter.notes(document, 'fit') as readonly Fit[],
    );
    if (!found) return { messages };
    const tight = new Set<string>();
    const cardOf = new Map(faces.map((face) => [face.id, face.card]));
    for (const fit of found) {
      fits.set(fit.face, fit);
      if (!fit.fits) tight.add(cardOf.get(fit.face) ?? '');
    }
    pending = pending.filter((card) => {
      const next = tight.has(card.id) && count <= options.facesPerStandard ? spread(card, count) : undefined;
      if (next) chosen.set(card, next);
      return next !== undefined;
    });
  }
  return { cards: cards.map((card) => chosen.get(card) ?? card) };
}

function leavesIn(cards: readonly Card[], { corpus, languages }: FitOptions): Leaf[] {
  return cards.flatMap((card) => leavesOf(corpus, card, languages));
}

function jobOf(faces: readonly Face[], { corpus, size, bleedMm, title }: FitOptions, fits?: ReadonlyMap<string, Fit>) {
  const jobs: FaceJob[] = faces.map((face) => faceJob(face, size, fits?.get(face.id)));
  return { title, author: authorOf(corpus), size, bleedMm, figureWithUnit, faces: jobs };
}

/** How many lines to cut follows from the line height, about 1.4 times the type size. */
function overflow(fit: Fit, size: CardSize): Problem {
  const lineMm = fit.pt * 1.4 * (25.4 / 72);
  const { face, pt } = fit;
  // Rounded apart, so that 46.04 of 45.98 does not read as 46.0 of 46.0.
  const [needMm, haveMm] = [Math.ceil(fit.needMm * 10) / 10, Math.floor(fit.haveMm * 10) / 10];
  return {
    say: 'overflow',
    with: {
      face,
      size: size.id,
      needMm,
      haveMm,
      pt,
      lines: Math.max(1, Math.ceil((fit.needMm - fit.haveMm) / lineMm)),
      larger: largerSize(size.id),
    },
  };
}
