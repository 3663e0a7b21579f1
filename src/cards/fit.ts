import type { Corpus } from '../corpus/index.ts';
import type { Locale } from '../languages/index.ts';
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
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

/** Cards that were set: their leaves, the document with a page for each face in order, and what does not fit. */
export interface FittedCards {
  leaves: readonly Leaf[];
  faces: readonly Face[];
  fits: readonly Fit[];
  document: NodeTypstDocument | undefined;
  problems: readonly Problem[];
}

/** The faces of leaves in the order of their pages: front, then back where there is one. */
export function pagesOf(leaves: readonly Leaf[]): Face[] {
  return leaves.flatMap(({ front, back }) => (back ? [front, back] : [front]));
}

/** Cards measured at once; each lot is freed with its document, which bounds the memory. */
const cardsMeasuredAtOnce = 10;

/**
 * Sets cards, spreading a card over more faces as long as one of its faces does not fit and the deck allows it. Type is
 * never set below the smallest size; what still does not fit is a problem.
 */
export function fitCards(typesetter: Typesetter, cards: readonly Card[], options: FitOptions): FittedCards {
  const fits = new Map<string, Fit>();
  const chosen: Card[] = [];
  for (let start = 0; start < cards.length; start += cardsMeasuredAtOnce) {
    const measured = measure(typesetter, cards.slice(start, start + cardsMeasuredAtOnce), options, fits);
    typesetter.release();
    if (measured.messages) return failed(measured.messages);
    chosen.push(...measured.cards);
  }
  const leaves = leavesIn(chosen, options);
  const faces = pagesOf(leaves);
  const found = faces.flatMap((face) => fits.get(face.id) ?? []);
  const problems = found.filter((fit) => !fit.fits).map((fit) => overflow(fit, options.size));
  if (problems.length > 0) return { leaves, faces, fits: found, document: undefined, problems };
  const { document, messages } = typesetter.set('faces', jobOf(faces, options, fits));
  return document ? { leaves, faces, fits: found, document, problems } : failed(messages);
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
    const { document, messages } = typesetter.set('looks', jobOf(faces, options));
    if (!document) return { messages };
    const tight = new Set<string>();
    const cardOf = new Map(faces.map((face) => [face.id, face.card]));
    for (const fit of typesetter.notes(document, 'fit') as readonly Fit[]) {
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

function failed(messages: readonly string[]): FittedCards {
  return {
    leaves: [],
    faces: [],
    fits: [],
    document: undefined,
    problems: messages.map((message) => ({ say: 'typesetting', with: { message } })),
  };
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
