import type { Corpus } from '../corpus/index.ts';
import type { Locale } from '../languages/index.ts';
import type { Card, Face, Leaf } from './model.ts';
import { cardUrl } from './url.ts';
import { deckPlace, wordingOf } from './words.ts';

/** The faces of a card in one language, in order. */
export function facesOf(corpus: Corpus, card: Card, locale: Locale): Face[] {
  const contents = card.faces[locale];
  const deckName = wordingOf(corpus, locale).label('decks', card.deck);
  return contents.map((content, index) => ({
    ...content,
    id: `${card.id}${contents.length > 1 ? `-${index + 1}` : ''} ${locale}`,
    card: card.id,
    locale,
    part: { number: index + 1, of: card.form === 'spread' ? contents.length : 1 },
    source: card.source,
    url: cardUrl(corpus, card.source, locale),
    brand: corpus.site.brand[locale],
    deckName,
    placeName: deckPlace(corpus, card.deck, locale),
  }));
}

/**
 * The pieces of paper of a card. In two languages the first stands in front and the second behind, part by part; in one
 * language the parts follow each other. A question keeps its answer behind it in either case.
 */
export function leavesOf(corpus: Corpus, card: Card, languages: readonly Locale[]): Leaf[] {
  const byLanguage = languages.map((locale) => facesOf(corpus, card, locale));
  const [first = [], second] = byLanguage;
  if (card.form === 'spread' && second) return first.map((front, index) => ({ front, back: second[index] }));
  return byLanguage.flatMap((faces) =>
    faces.filter((_, index) => index % 2 === 0).map((front, index) => ({ front, back: faces[2 * index + 1] })),
  );
}
