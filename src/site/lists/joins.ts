import { cardsOf } from '../../cards/deck.ts';
import { deckPath, scenarioPath } from '../../corpus/addresses.ts';
import { type BankPage, bankPages } from '../../corpus/bank-pages.ts';
import { labelOf } from '../../corpus/labels.ts';
import { hasIntervals } from '../../corpus/visit-intervals.ts';
import type { Standard } from '../../corpus/types.ts';
import { fill } from '../../i18n/fill.ts';
import { joinWords } from '../../i18n/words/joins.ts';
import type { Locale } from '../../languages/index.ts';
import { cardParameter } from '../../lib/card-parameter.ts';
import { ruleParameter } from '../../lib/rule-parameter.ts';
import { pagePath } from '../../lib/site-paths.ts';
import { type Deck, dialling } from '../../schema/index.ts';
import type { SiteContext } from '../pages/context.ts';

/** One way on from a rule or a manual: what can be done with it, and where. */
export interface Join {
  does: string;
  /** With what: the bank, the scene, the deck. */
  with: string;
  href: string;
}

const codeOf = (reference: string | undefined) => reference?.split('#')[0] ?? '';

/**
 * What a reader can do with one standard: answer questions on it, act it out, carry its card, plan a visit; where there
 * is nothing of its own, practise its manual.
 */
export function joinsOf(context: SiteContext, standard: Standard, locale: Locale): Join[] {
  const { code, facts } = standard;
  const words = joinWords[locale];
  const isOn = (tested: string) => tested === code;
  const scenes = scenesOn(context, isOn).map(({ id, title }) => ({
    does: words.scene,
    with: title[locale],
    href: pagePath(locale, scenarioPath(id)),
  }));
  const cards = (lookUp(context).decks.get(code) ?? []).map((deck) => {
    const whole = cardJoin(context, deck, locale);
    return { ...whole, href: `${whole.href}?${cardParameter}=${code}` };
  });
  const own = [
    ...practiceJoins(context, isOn, words.practise, locale).map((join) => ({
      ...join,
      href: withRule(join.href, code),
    })),
    ...scenes.slice(0, 2),
    ...cards.slice(0, 2),
    ...(hasIntervals(facts) ? [plan(locale)] : []),
  ];
  return [
    ...(own.length > 0 ? own : manualJoins(context, standard.manual, locale).slice(0, 1)),
    ...(facts.kind === 'procedure' ? calls(context, locale) : []),
  ];
}

/** What a reader can do with a whole manual. */
export function manualJoins(context: SiteContext, manual: string, locale: Locale): Join[] {
  const words = joinWords[locale];
  const inManual = context.staff.standards.filter((standard) => standard.manual === manual);
  const codes = new Set(inManual.map(({ code }) => code));
  const isOn = (tested: string) => codes.has(tested);
  const scenes = scenesOn(context, isOn);
  const [scene] = scenes;
  const act = scene && {
    does: words.scene,
    with: [scene.title[locale], fill(words.scenes, { n: scenes.length })].join(' · '),
    href: pagePath(locale, scenes.length === 1 ? scenarioPath(scene.id) : 'practice'),
  };
  const decks = new Set(inManual.flatMap(({ code }) => lookUp(context).decks.get(code) ?? []));
  return [
    ...practiceJoins(context, isOn, words.practiseManual, locale).slice(0, 2),
    ...(act ? [act] : []),
    ...[...decks].map((deck) => cardJoin(context, deck, locale)).slice(0, 3),
    ...(inManual.some(({ facts }) => hasIntervals(facts)) ? [plan(locale)] : []),
  ];
}

/** The banks that staff practise with, from the first question on a standard that passes; most questions first. */
function practiceJoins(context: SiteContext, isOn: (code: string) => boolean, does: string, locale: Locale): Join[] {
  return lookUp(context)
    .banks.map((page) => ({ ...page, on: page.bank.questions.filter(({ tests }) => isOn(codeOf(tests))) }))
    .filter(({ on }) => on.length > 0)
    .sort((a, b) => b.on.length - a.on.length)
    .map(({ bank, path, on }) => ({
      does,
      with: [bank.title[locale], fill(joinWords[locale].questions, { n: on.length })].join(' · '),
      href: pagePath(locale, path, on[0]?.id),
    }));
}

/** The questions of one rule end where the others begin. */
const withRule = (href: string, code: string) => href.replace(/(?=#|$)/, `?${ruleParameter}=${code}`);

const scenesOn = ({ staff }: SiteContext, isOn: (code: string) => boolean) =>
  staff.scenarios.filter(({ tests }) => tests.some((reference) => isOn(codeOf(reference))));

const cardJoin = ({ corpus }: SiteContext, deck: Deck, locale: Locale): Join => ({
  does: joinWords[locale].card,
  with: labelOf(corpus, 'decks', deck.deck, locale),
  href: pagePath(locale, deckPath(deck)),
});

const plan = (locale: Locale): Join => ({
  does: joinWords[locale].plan,
  with: joinWords[locale].planNote,
  href: pagePath(locale, 'visits'),
});

/** Whoever is stuck half-way asks somebody. */
const calls = ({ corpus }: SiteContext, locale: Locale): Join[] =>
  corpus.site.phones.map(({ name, number }) => ({
    does: joinWords[locale].call,
    with: `${name[locale]} ${number}`,
    href: dialling(number),
  }));

/** What every page of the site looks up. */
interface LookUp {
  /** The banks that staff practise with. */
  banks: readonly BankPage[];
  /** The decks that have a card, by the name of the card. */
  decks: ReadonlyMap<string, readonly Deck[]>;
}
const known = new WeakMap<SiteContext, LookUp>();

/** Worked out once: it makes every card, and asks of every question whom it is for. */
function lookUp(context: SiteContext): LookUp {
  const before = known.get(context);
  if (before) return before;
  const decks = new Map<string, Deck[]>();
  for (const deck of context.corpus.decks)
    // A card of a standard is called as it is; those of questions and scenes have names of their own.
    for (const { id } of cardsOf(context.corpus, deck, context.today).cards)
      decks.set(id, [...(decks.get(id) ?? []), deck]);
  const found = { decks, banks: bankPages(context.corpus).filter(({ audience }) => audience === 'staff') };
  known.set(context, found);
  return found;
}
