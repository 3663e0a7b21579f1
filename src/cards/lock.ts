import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/index.ts';
import type { Locale } from '../languages/index.ts';
import { type CardLock, cardSizes, type CardSizeId, type Deck, type PrintedCard } from '../schema/index.ts';
import { cardsOf } from './deck.ts';
import type { Card } from './model.ts';

/** Nothing has been printed yet. */
export const emptyLock: CardLock = { printed: {} };

/** Why a card in a drawer is no longer right. */
export type StaleReason = 'revised' | 'reworded' | 'gone' | 'added';

/** One card to reprint, take away or print for the first time. */
export interface StaleCard {
  deck: string;
  size: CardSizeId;
  card: string;
  reason: StaleReason;
  printed: string | null;
  now: string | null;
}

/**
 * The record with a deck printed anew in a size. Languages that were not printed this time keep what they had, unless
 * their card is gone.
 */
export function recorded(
  lock: CardLock,
  deck: string,
  size: CardSizeId,
  languages: readonly Locale[],
  cards: readonly Card[],
): CardLock {
  const before = lock.printed[deck]?.[size] ?? {};
  const now = cards.map((card) => {
    const kept = before[card.id]?.revision === revisionOf(card) ? before[card.id]?.faces : {};
    return [
      card.id,
      {
        revision: revisionOf(card),
        faces: { ...kept, ...Object.fromEntries(languages.map((locale) => [locale, faceHash(card, locale)])) },
      },
    ] as const;
  });
  return {
    printed: sorted({
      ...lock.printed,
      [deck]: sorted({ ...lock.printed[deck], [size]: sorted(Object.fromEntries(now)) }),
    }),
  };
}

/** Every printed card that the corpus has moved on from, and cards of printed decks that were never printed. */
export function staleCards(corpus: Corpus, { printed }: CardLock): StaleCard[] {
  return Object.entries(printed).flatMap(([deck, sizes]) => {
    const now = new Map(
      corpus.decks
        .filter((candidate) => candidate.deck === deck)
        .flatMap((found: Deck) => cardsOf(corpus, found).cards)
        .map((card) => [card.id, card]),
    );
    return (Object.keys(cardSizes) as CardSizeId[]).flatMap((size) => {
      const old = sizes[size];
      if (!old) return [];
      const known = Object.entries(old).flatMap(([id, was]): StaleCard[] => {
        const card = now.get(id);
        const reason = reasonOf(was, card);
        return reason
          ? [{ deck, size, card: id, reason, printed: was.revision, now: card ? revisionOf(card) : null }]
          : [];
      });
      const added = [...now.values()]
        .filter((card) => !(card.id in old))
        .map((card): StaleCard => ({
          deck,
          size,
          card: card.id,
          reason: 'added',
          printed: null,
          now: revisionOf(card),
        }));
      return [...known, ...added];
    });
  });
}

function reasonOf(was: PrintedCard, card: Card | undefined): StaleReason | undefined {
  if (!card) return 'gone';
  if (was.revision !== revisionOf(card)) return 'revised';
  return Object.entries(was.faces).some(([locale, hash]) => hash !== faceHash(card, locale as Locale))
    ? 'reworded'
    : undefined;
}

function revisionOf({ source }: Card): string | null {
  return source?.revision ?? null;
}

/** Sixteen hexadecimal digits that change with anything a face says. */
function faceHash({ faces, source }: Card, locale: Locale): string {
  const said = JSON.stringify({ faces: faces[locale], effective: source?.effective, draft: source?.draft });
  return createHash('sha256').update(said).digest('hex').slice(0, 16);
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
