import { cardsOf, type StaleCard, staleCards } from '../../src/cards/index.ts';
import type { Corpus } from '../../src/corpus/index.ts';
import type { Day } from '../../src/lib/day.ts';
import type { CardLock } from '../../src/schema/index.ts';
import { tableText } from './table.ts';
import { told } from '../lib/told.ts';

/** The decks: name, sizes, cards. */
export function listText(corpus: Corpus, today: Day, json: boolean): string {
  const decks = corpus.decks.map((deck) => {
    const label = corpus.vocabulary.decks.find(({ id }) => id === deck.deck);
    return {
      deck: deck.deck,
      names: Object.fromEntries(corpus.languages.all.map((locale) => [locale, label?.[locale] ?? deck.deck])),
      secrecy: deck.secrecy,
      sizes: deck.sizes,
      cards: cardsOf(corpus, deck, today).cards.length,
    };
  });
  if (json)
    return JSON.stringify(
      decks.map(({ names, ...deck }) => ({ ...deck, ...names })),
      null,
      2,
    );
  return tableText(
    ['deck', 'name', 'cards', 'secrecy', 'sizes'],
    decks.map(({ deck, names, cards, secrecy, sizes }) => [
      deck,
      Object.values(names).join(' · '),
      cards,
      secrecy,
      sizes.join(', '),
    ]),
  );
}

/** What is said of cards whose codes lead to an address that is nobody's, in the languages of the site. */
export function trialText({ site: { baseUrl }, languages }: Corpus): string {
  const words = {
    zh: `这是试印：二维码指向示例网址 ${baseUrl}，卡片上也写明了。正式印制前，先在 site.yml 的 baseUrl 写上真的网址`,
    en:
      `A trial, as the cards say: their codes lead to the example address ${baseUrl}. ` +
      'Write the real one as baseUrl in site.yml before you print',
  };
  return languages.all.map((locale) => words[locale]).join('\n');
}

const reasons: Readonly<Record<StaleCard['reason'], string>> = {
  get revised() {
    return told('已修订，重印', 'revised, reprint', ' · ');
  },
  get reworded() {
    return told('文字有变，重印', 'reworded, reprint', ' · ');
  },
  get gone() {
    return told('已不在卡组，收回', 'no longer in the deck, take away', ' · ');
  },
  get added() {
    return told('新加入，补印', 'new in the deck, print', ' · ');
  },
};

/** What must be reprinted, and how many cards that is. */
export function staleText(corpus: Corpus, lock: CardLock, today: Day, json: boolean): { text: string; count: number } {
  const stale = staleCards(corpus, lock, today);
  if (json) return { text: JSON.stringify(stale, null, 2), count: stale.length };
  if (stale.length === 0)
    return { text: told('所有印过的卡都是最新的', 'Every printed card is current', ' · '), count: 0 };
  const rows = stale.map((card) => [
    card.deck,
    card.size,
    card.languages.join(','),
    card.card,
    card.printed ?? '–',
    card.now ?? '–',
    reasons[card.reason],
  ]);
  return {
    text: tableText(['deck', 'size', 'lang', 'card', 'printed', 'now', told('怎么办', 'what to do', ' ')], rows),
    count: stale.length,
  };
}
