import type { Corpus } from '../corpus/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { siteConfig } from '../site.config.ts';
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Typesetter } from './compiler.ts';
import { type FaceJob, faceJob } from './job.ts';
import { leavesOf } from './leaf.ts';
import type { Card, Face, Fit, Leaf } from './model.ts';
import type { Problem } from './problem.ts';
import { type CardSize, largerSize } from './sizes.ts';
import { spread } from './split.ts';

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

/**
 * Sets cards, spreading a card over more faces as long as one of its faces does not fit and the deck allows it. Type is
 * never set below the smallest size; what still does not fit is a problem.
 */
export function fitCards(typesetter: Typesetter, cards: readonly Card[], options: FitOptions): FittedCards {
  const { corpus, languages, facesPerStandard } = options;
  const chosen = new Map<Card, Card>(cards.map((card) => [card, card]));
  const leavesNow = (some: readonly Card[]) => some.flatMap((card) => leavesOf(corpus, chosen.get(card) ?? card, languages));
  let pending = cards;
  for (let count = 1; pending.length > 0 && count < facesPerStandard; count += 1) {
    const tight = new Set(look(typesetter, leavesNow(pending), options));
    pending = pending.filter((card) => {
      const next = tight.has(card.id) ? spread(card, count + 1) : undefined;
      if (next) chosen.set(card, next);
      return next !== undefined;
    });
  }
  const leaves = leavesNow(cards);
  const { document, messages } = typesetter.set('faces', jobOf(leaves, options));
  if (!document) return { leaves, faces: [], fits: [], document, problems: messages.map((message) => ({ say: 'typesetting', with: { message } })) };
  const fits = typesetter.notes<Omit<Fit, 'size'>>(document, 'fit').map((fit) => ({ ...fit, size: options.size.id }));
  return { leaves, faces: pagesOf(leaves), fits, document, problems: fits.filter((fit) => !fit.fits).map((fit) => overflow(fit, options.size)) };
}

/** The ids of cards with a face that does not fit even at the smallest type size; none when nothing could be measured, which setting will report. */
function look(typesetter: Typesetter, leaves: readonly Leaf[], options: FitOptions): string[] {
  const { document } = typesetter.set('looks', jobOf(leaves, options));
  const cards = new Map(pagesOf(leaves).map((face) => [face.id, face.card]));
  const tight = document ? typesetter.notes<Fit>(document, 'fit').filter((fit) => !fit.fits) : [];
  return tight.map(({ face }) => cards.get(face) ?? '');
}

function jobOf(leaves: readonly Leaf[], { size, bleedMm, title }: FitOptions) {
  const faces: FaceJob[] = pagesOf(leaves).map((face) => faceJob(face, size));
  return { title, author: siteConfig.brand.zh, size, bleedMm, faces };
}

/** How many lines to cut follows from the line height, about 1.4 times the type size. */
function overflow(fit: Fit, size: CardSize): Problem {
  const lineMm = fit.pt * 1.4 * (25.4 / 72);
  const { face, pt } = fit;
  // Rounded apart, so that 46.04 of 45.98 does not read as 46.0 of 46.0.
  const [needMm, haveMm] = [Math.ceil(fit.needMm * 10) / 10, Math.floor(fit.haveMm * 10) / 10];
  return { say: 'overflow', with: { face, size: size.id, needMm, haveMm, pt, lines: Math.max(1, Math.ceil((fit.needMm - fit.haveMm) / lineMm)), larger: largerSize(size.id) } };
}
