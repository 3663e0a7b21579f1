import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/index.ts';
import { type Locale, locales } from '../languages/index.ts';
import type { Day } from '../lib/day.ts';
import {
  type CardLock,
  cardSizes,
  type CardSizeId,
  type Deck,
  type PrintedCard,
  type Printing,
} from '../schema/index.ts';
import { cardsOf } from './deck.ts';
import type { Card } from './model.ts';

/** The record of a site that has printed nothing yet. */
export function emptyLock({ site }: Corpus): CardLock {
  return { site: site.baseUrl, printed: {} };
}

/** Why a card in a drawer is no longer right. */
export type StaleReason = 'revised' | 'reworded' | 'gone' | 'added';

/** One card to reprint, take away or print for the first time, in the languages that this is true of. */
export interface StaleCard {
  deck: string;
  size: CardSizeId;
  languages: readonly Locale[];
  card: string;
  reason: StaleReason;
  printed: string | null;
  now: string | null;
}

/** A deck that was printed. */
export interface PrintedDeck {
  deck: string;
  size: CardSizeId;
  languages: readonly Locale[];
  cards: readonly Card[];
  on: Day;
}

/** The record with a deck printed anew in a size. Every other deck, size and language keeps what it had. */
export function recorded(lock: CardLock, { deck, size, languages, cards, on }: PrintedDeck): CardLock {
  const before = lock.printed[deck];
  const now = languages.map((locale): [Locale, Printing] => [
    locale,
    { on, cards: sorted(Object.fromEntries(cards.map((card) => [card.id, printedCard(card, locale)]))) },
  ]);
  const printings = sorted({ ...before?.[size], ...Object.fromEntries(now) });
  return { ...lock, printed: sorted({ ...lock.printed, [deck]: sorted({ ...before, [size]: printings }) }) };
}

/**
 * Whether a record is of other cards than those of this content: of another site, or of no deck and no standard there
 * is here. A deck that was renamed leaves its cards to be taken away, and its record is ours.
 */
export function isForeign(corpus: Corpus, { site, printed }: CardLock): boolean {
  if (site !== corpus.site.baseUrl) return true;
  const decks = Object.entries(printed);
  const isOurs = ([id, sizes]: (typeof decks)[number]) =>
    corpus.decks.some(({ deck }) => deck === id) ||
    Object.values(sizes)
      .flatMap((size) => Object.values(size))
      .flatMap(({ cards }) => Object.keys(cards))
      .some((card) => corpus.standards.some(({ code }) => code === card));
  return decks.length > 0 && !decks.some(isOurs);
}

/** Printed cards that the corpus has moved on from by a day, and cards of printed decks that were never printed. */
export function staleCards(corpus: Corpus, { printed }: CardLock, today: Day): StaleCard[] {
  return Object.entries(printed).flatMap(([deck, sizes]) => {
    const now = new Map(
      corpus.decks
        .filter((candidate) => candidate.deck === deck)
        .flatMap((found: Deck) => cardsOf(corpus, found, today).cards)
        .map((card) => [card.id, card]),
    );
    return (Object.keys(cardSizes) as CardSizeId[]).flatMap((size) => {
      const found = locales.flatMap((locale) => {
        const printing = sizes[size]?.[locale];
        return printing ? staleIn(printing, now, locale).map((card) => ({ deck, size, locale, ...card })) : [];
      });
      return together(found);
    });
  });
}

type StaleFace = Omit<StaleCard, 'languages'> & { locale: Locale };

function staleIn(
  { cards: old }: Printing,
  now: ReadonlyMap<string, Card>,
  locale: Locale,
): Pick<StaleFace, 'card' | 'reason' | 'printed' | 'now'>[] {
  const known = Object.entries(old).flatMap(([id, was]) => {
    const card = now.get(id);
    const reason = reasonOf(was, card, locale);
    return reason ? [{ card: id, reason, printed: was.revision, now: card ? revisionOf(card) : null }] : [];
  });
  const added = [...now.values()]
    .filter(({ id }) => !(id in old))
    .map((card) => ({ card: card.id, reason: 'added' as const, printed: null, now: revisionOf(card) }));
  return [...known, ...added];
}

/** One entry for the languages in which the same is to be done. */
function together(faces: readonly StaleFace[]): StaleCard[] {
  const groups = Map.groupBy(faces, ({ card, reason, printed }) => JSON.stringify([card, reason, printed]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { locale: _locale, ...card } = first;
    return [{ ...card, languages: group.map(({ locale }) => locale) }];
  });
}

function reasonOf(was: PrintedCard, card: Card | undefined, locale: Locale): StaleReason | undefined {
  if (!card) return 'gone';
  const now = printedCard(card, locale);
  if (was.revision !== now.revision) return 'revised';
  return was.face === now.face ? undefined : 'reworded';
}

function printedCard(card: Card, locale: Locale): PrintedCard {
  return { revision: revisionOf(card), face: faceHash(card, locale) };
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
