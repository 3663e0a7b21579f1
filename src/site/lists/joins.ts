import { cardsOf } from '../../cards/deck.ts';
import { deckPath, scenarioPath } from '../../corpus/addresses.ts';
import { bankPages } from '../../corpus/bank-pages.ts';
import { labelOf } from '../../corpus/labels.ts';
import { hasIntervals } from '../../corpus/visit-intervals.ts';
import type { Standard } from '../../corpus/types.ts';
import { fill } from '../../i18n/fill.ts';
import { joinWords } from '../../i18n/words/joins.ts';
import type { Locale } from '../../languages/index.ts';
import { cardParameter } from '../../lib/card-parameter.ts';
import { pagePath } from '../../lib/site-paths.ts';
import type { Deck } from '../../schema/index.ts';
import type { SiteContext } from '../pages/context.ts';

/** One way on from a rule or a manual: what can be done with it, and where. */
export interface Join {
  does: string;
  /** With what: the bank, the scene, the deck. */
  with: string;
  href: string;
}

const codeOf = (reference: string | undefined) => reference?.split('#')[0] ?? '';

/** What a reader can do with one standard: answer questions on it, act it out, carry its card, plan a visit. */
export function joinsOf(context: SiteContext, { code, facts }: Standard, locale: Locale): Join[] {
  const words = joinWords[locale];
  const practise = banksOn(context, (tested) => tested === code).map(({ bank, path, on }) => ({
    does: words.practise,
    with: [bank.title[locale], fill(words.questions, { n: on.length })].join(' · '),
    href: pagePath(locale, path, on[0]?.id),
  }));
  const scenes = context.staff.scenarios
    .filter(({ tests }) => tests.some((reference) => codeOf(reference) === code))
    .map(({ id, title }) => ({ does: words.scene, with: title[locale], href: pagePath(locale, scenarioPath(id)) }));
  const cards = (decksByCode(context).get(code) ?? []).map((deck) => ({
    does: words.card,
    with: labelOf(context.corpus, 'decks', deck.deck, locale),
    href: `${pagePath(locale, deckPath(deck))}?${cardParameter}=${code}`,
  }));
  return [...practise, ...scenes.slice(0, 2), ...cards.slice(0, 2), ...(hasIntervals(facts) ? [plan(locale)] : [])];
}

/** What a reader can do with a whole manual. */
export function manualJoins(context: SiteContext, manual: string, locale: Locale): Join[] {
  const words = joinWords[locale];
  const inManual = context.staff.standards.filter((standard) => standard.manual === manual);
  const codes = new Set(inManual.map(({ code }) => code));
  const practise = banksOn(context, (code) => codes.has(code)).map(({ bank, path, on }) => ({
    does: words.practiseManual,
    with: [bank.title[locale], fill(words.questions, { n: on.length })].join(' · '),
    href: pagePath(locale, path, on[0]?.id),
  }));
  const scenes = context.staff.scenarios.filter(({ tests }) => tests.some((one) => codes.has(codeOf(one))));
  const [scene] = scenes;
  const act = scene && {
    does: words.scene,
    with: [scene.title[locale], fill(words.scenes, { n: scenes.length })].join(' · '),
    href: pagePath(locale, scenes.length === 1 ? scenarioPath(scene.id) : 'practice'),
  };
  const decks = new Set(inManual.flatMap(({ code }) => decksByCode(context).get(code) ?? []));
  const cards = [...decks].map((deck) => ({
    does: words.card,
    with: labelOf(context.corpus, 'decks', deck.deck, locale),
    href: pagePath(locale, deckPath(deck)),
  }));
  const isPlanned = inManual.some(({ facts }) => hasIntervals(facts));
  return [...practise.slice(0, 2), ...(act ? [act] : []), ...cards.slice(0, 3), ...(isPlanned ? [plan(locale)] : [])];
}

const plan = (locale: Locale): Join => ({
  does: joinWords[locale].plan,
  with: joinWords[locale].planNote,
  href: pagePath(locale, 'visits'),
});

/** The banks that staff practise with, with their questions on standards that pass; most questions first. */
function banksOn({ corpus }: SiteContext, passes: (code: string) => boolean) {
  return bankPages(corpus)
    .filter(({ audience }) => audience === 'staff')
    .map((page) => ({ ...page, on: page.bank.questions.filter(({ tests }) => passes(codeOf(tests))) }))
    .filter(({ on }) => on.length > 0)
    .sort((a, b) => b.on.length - a.on.length);
}

const known = new WeakMap<SiteContext, ReadonlyMap<string, readonly Deck[]>>();

/** The decks that have a card, by the name of the card; worked out once, as it makes every card. */
function decksByCode(context: SiteContext): ReadonlyMap<string, readonly Deck[]> {
  const before = known.get(context);
  if (before) return before;
  const decks = new Map<string, Deck[]>();
  for (const deck of context.corpus.decks)
    // A card of a standard is called as it is; those of questions and scenes have names of their own.
    for (const { id } of cardsOf(context.corpus, deck, context.today).cards)
      decks.set(id, [...(decks.get(id) ?? []), deck]);
  known.set(context, decks);
  return decks;
}
