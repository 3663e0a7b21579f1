import { type Corpus, localize, type Standard } from '../corpus/index.ts';
import type { Locale } from '../languages/index.ts';
import { type Deck, obligations, secrecyClasses } from '../schema/index.ts';
import { drawingProblems } from './drawing/block.ts';
import { standardBlocks } from './standard-blocks.ts';
import { legendFace } from './legend.ts';
import type { Card, CardSource, FaceContent } from './model.ts';
import type { Problem } from './problem.ts';
import { questionFaces } from './question.ts';
import { scenarioFaces } from './scenario.ts';
import { printable } from './words.ts';

/** The cards of a deck, and why some that it asks for are refused. */
export interface DeckCards {
  cards: readonly Card[];
  problems: readonly Problem[];
}

/**
 * Makes the cards of a deck: standards first, then questions, scenarios and the legend. Withdrawn standards that only
 * name the deck are left out.
 */
export function cardsOf(corpus: Corpus, deck: Deck): DeckCards {
  const problems: Problem[] = [];
  const standards = new Map(corpus.standards.map((standard) => [standard.code, standard]));
  const cards = [
    ...standardsOf(corpus, deck, problems).flatMap((standard) =>
      admitted(corpus, deck, standard, problems).map(() => {
        problems.push(...drawingProblems(corpus, standard));
        return standardCard(corpus, deck, standard);
      }),
    ),
    ...questionsOf(corpus, deck, standards, problems),
    ...scenariosOf(corpus, deck, standards, problems),
    ...(deck.legend ? [cardOf(deck, 'legend', 'spread', undefined, (locale) => [legendFace(locale)])] : []),
  ];
  return { cards, problems };
}

function standardsOf(
  { standards, manuals }: Corpus,
  { deck, standards: wanted }: Deck,
  problems: Problem[],
): Standard[] {
  if (wanted === undefined) return [];
  if (wanted === 'declared') {
    const order = new Map(manuals.map((manual) => [manual.id, manual.facts.order]));
    const rank = (standard: Standard) => order.get(standard.manual) ?? Number.MAX_SAFE_INTEGER;
    return standards
      .filter(({ facts }) => facts.card?.decks.includes(deck) && facts.state !== 'withdrawn')
      .sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1));
  }
  return wanted.flatMap((code) => {
    const standard = standards.find((candidate) => candidate.code === code);
    if (!standard) problems.push({ say: 'unknown', with: { deck, what: code } });
    return standard ? [standard] : [];
  });
}

/** The standard alone when it may be printed in this deck; nothing, with the reason, when it may not. */
function admitted(
  { manuals }: Corpus,
  deck: Deck,
  { code, manual, facts }: Standard,
  problems: Problem[],
): Standard['code'][] {
  if (facts.state === 'withdrawn') {
    problems.push({
      say: 'withdrawn',
      with: {
        card: code,
        on: facts.withdrawn?.on ?? facts.revision.expires ?? '?',
        replacedBy: facts.withdrawn?.replacedBy,
      },
    });
    return [];
  }
  const secrecy = manuals.find((candidate) => candidate.id === manual)?.facts.secrecy ?? 'internal';
  const ranks = Object.keys(secrecyClasses);
  if (ranks.indexOf(secrecy) > ranks.indexOf(deck.secrecy)) {
    problems.push({ say: 'secret', with: { card: code, deck: deck.deck, secrecy, allowed: deck.secrecy } });
    return [];
  }
  return [code];
}

function standardCard(corpus: Corpus, deck: Deck, standard: Standard): Card {
  return cardOf(deck, standard.code, 'spread', standard, (locale) => {
    const localized = localize(standard, locale);
    return [
      {
        title: localized.title,
        tag: obligations[standard.facts.obligation][locale],
        blocks: standardBlocks(corpus, localized),
      },
    ];
  });
}

function questionsOf(
  corpus: Corpus,
  deck: Deck,
  standards: ReadonlyMap<string, Standard>,
  problems: Problem[],
): Card[] {
  return (deck.questions ?? []).flatMap((choice) => {
    const bank = corpus.banks.find((candidate) => candidate.bank === choice.bank);
    if (!bank) problems.push({ say: 'unknown', with: { deck: deck.deck, what: choice.bank } });
    const missing = choice.questions?.filter((id) => !bank?.questions.some((question) => question.id === id)) ?? [];
    for (const id of bank ? missing : [])
      problems.push({ say: 'unknown', with: { deck: deck.deck, what: `${choice.bank}/${id}` } });
    return (bank?.questions ?? []).flatMap((question) => {
      if (choice.questions && !choice.questions.includes(question.id)) return [];
      const standard = standards.get(question.tests?.split('#')[0] ?? '');
      // A question that tests no standard has nothing to be current with, so it makes no card.
      if (!standard || admitted(corpus, deck, standard, problems).length === 0) return [];
      return [
        cardOf(deck, `${choice.bank}/${question.id}`, 'front-back', standard, (locale) =>
          questionFaces(question, localize(standard, locale).title, locale),
        ),
      ];
    });
  });
}

function scenariosOf(
  corpus: Corpus,
  deck: Deck,
  standards: ReadonlyMap<string, Standard>,
  problems: Problem[],
): Card[] {
  const wanted = deck.scenarios;
  if (!wanted) return [];
  for (const id of wanted === 'all'
    ? []
    : wanted.filter((name) => !corpus.scenarios.some((scenario) => scenario.id === name)))
    problems.push({ say: 'unknown', with: { deck: deck.deck, what: id } });
  return corpus.scenarios
    .filter((scenario) => wanted === 'all' || wanted.includes(scenario.id))
    .flatMap((scenario) => {
      const standard = standards.get(scenario.tests[0]?.split('#')[0] ?? '');
      if (!standard || admitted(corpus, deck, standard, problems).length === 0) return [];
      return [cardOf(deck, scenario.id, 'front-back', standard, (locale) => scenarioFaces(scenario, locale))];
    });
}

function cardOf(
  { deck }: Deck,
  id: string,
  form: Card['form'],
  standard: Standard | undefined,
  faces: (locale: Locale) => readonly FaceContent[],
): Card {
  const source: CardSource | undefined = standard && {
    code: standard.code,
    revision: standard.facts.revision.number,
    effective: standard.facts.revision.effective,
    draft: standard.facts.state === 'draft',
  };
  return { id, deck, form, source, faces: { zh: printable(faces('zh')), en: printable(faces('en')) } };
}
