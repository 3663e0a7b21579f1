import {
  audienceOfQuestion,
  audienceOfScenario,
  type Corpus,
  entries,
  isForStaff,
  misfitsOn,
  placeText,
  type Standard,
  standardAt,
  textOn,
  upToDate,
} from '../corpus/index.ts';
import type { Locale } from '../languages/index.ts';
import type { Day } from '../lib/day.ts';
import { type Deck, obligations } from '../schema/index.ts';
import { choiceProblems, isAdmitted, isMeantFor, type NotMade } from './admit.ts';
import { drawingProblems } from './drawing/block.ts';
import { standardBlocks } from './standard-blocks.ts';
import { legendFace } from './legend.ts';
import type { Card, CardSource, FaceContent } from './model.ts';
import type { Problem } from './problem.ts';
import { questionFaces } from './question.ts';
import { scenarioFaces } from './scenario.ts';
import { printable } from './words.ts';

/** The cards of a deck, why some that it asks for are refused, and which are left out. */
export interface DeckCards {
  cards: readonly Card[];
  problems: readonly Problem[];
  /** What is not printed because its time is over. Time alone must not stop a deck, so these are said, not refused. */
  leftOut: readonly Problem[];
}

/**
 * Makes the cards of a deck as of a day: standards first, then questions, scenarios and the legend. What is withdrawn
 * or not for staff is left out where the deck does not name it itself, and so is all that rests on an expired standard.
 */
export function cardsOf(content: Corpus, deck: Deck, today: Day): DeckCards {
  const notMade: NotMade = { today, problems: [], leftOut: [] };
  const corpus = { ...content, standards: standardsHere(content, deck, notMade) };
  const { problems, leftOut } = notMade;
  const fits: Fits = (card, entry) => {
    const to = misfitsOn(content, entry, today);
    if (to.length > 0) leftOut.push({ say: 'misfit', with: { card, to: to.join(' ') } });
    return to.length === 0;
  };
  const standards = new Map(corpus.standards.map((standard) => [standard.code, standard]));
  const cards = [
    ...standardsOf(corpus, deck, content.standards, problems).flatMap((standard) =>
      isAdmitted(corpus, deck, standard, standard.code, notMade) ? [standardCard(corpus, deck, standard, notMade)] : [],
    ),
    ...questionsOf(corpus, deck, standards, { ...notMade, fits }),
    ...scenariosOf(corpus, deck, standards, { ...notMade, fits }),
  ];
  const code = cards.find(({ source }) => source)?.source?.code ?? content.standards[0]?.code ?? '';
  const legend = cardOf(deck, 'legend', 'spread', undefined, (locale) => [legendFace(locale, code)]);
  return { cards: deck.legend ? [...cards, legend] : cards, problems, leftOut };
}

/** Whether an entry is written for the text that holds; if not, that is added to what is left out. */
type Fits = (card: string, entry: Parameters<typeof misfitsOn>[1]) => boolean;
type Made = NotMade & { fits: Fits };

/** The standards as they hold where the deck is for; what it would hold otherwise is said. */
function standardsHere(corpus: Corpus, { deck, for: place = {}, standards }: Deck, notMade: NotMade): Standard[] {
  return corpus.standards.flatMap((standard) => {
    const here = standardAt(corpus, textOn(corpus, standard, notMade.today), place, notMade.today);
    const isAsked =
      standards === 'declared' ? standard.facts.card?.decks.includes(deck) : standards?.includes(standard.code);
    if (!here && isAsked) {
      const at = { zh: placeText(corpus, place, 'zh'), en: placeText(corpus, place, 'en') };
      notMade.leftOut.push({ say: 'elsewhere', with: { card: standard.code, ...at } });
    }
    return here ? [here] : [];
  });
}

function standardsOf(
  { standards, manuals }: Corpus,
  { deck, standards: wanted }: Deck,
  all: readonly Standard[],
  problems: Problem[],
): Standard[] {
  if (wanted === undefined) return [];
  if (wanted === 'declared') {
    const order = new Map(manuals.map((manual) => [manual.id, manual.facts.order]));
    const rank = (standard: Standard) => order.get(standard.manual) ?? Number.MAX_SAFE_INTEGER;
    return standards
      .filter((standard) => isForStaff(standard) && standard.facts.state !== 'withdrawn')
      .filter(({ facts }) => facts.card?.decks.includes(deck))
      .sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1));
  }
  return wanted.flatMap((code) => {
    const standard = standards.find((candidate) => candidate.code === code);
    // What is there and not for the place of the deck is said to be left out.
    if (!standard && !all.some((one) => one.code === code))
      problems.push({ say: 'unknown', with: { deck, what: code } });
    return standard ? [standard] : [];
  });
}

function standardCard(corpus: Corpus, deck: Deck, standard: Standard, { problems, today }: NotMade): Card {
  problems.push(...choiceProblems(standard), ...drawingProblems(corpus, standard));
  return cardOf(deck, standard.code, 'spread', standard, (locale) => {
    const words = upToDate(standard, locale);
    return [
      {
        title: words.standard.title,
        tag: obligations[standard.facts.obligation][locale],
        blocks: standardBlocks(corpus, words, { place: deck.for, today }),
      },
    ];
  });
}

function questionsOf(corpus: Corpus, deck: Deck, standards: ReadonlyMap<string, Standard>, notMade: Made): Card[] {
  const { problems } = notMade;
  return (deck.questions ?? []).flatMap((choice) => {
    const bank = corpus.banks.find((candidate) => candidate.bank === choice.bank);
    if (!bank) problems.push({ say: 'unknown', with: { deck: deck.deck, what: choice.bank } });
    const missing = choice.questions?.filter((id) => !bank?.questions.some((question) => question.id === id)) ?? [];
    for (const id of bank ? missing : [])
      problems.push({ say: 'unknown', with: { deck: deck.deck, what: `${choice.bank}/${id}` } });
    return (bank?.questions ?? []).flatMap((question) => {
      if (choice.questions && !choice.questions.includes(question.id)) return [];
      const id = `${choice.bank}/${question.id}`;
      const audience = audienceOfQuestion(corpus, question);
      if (choice.questions ? !isMeantFor(deck, id, audience, notMade) : audience !== 'staff') return [];
      const standard = standards.get(question.tests?.split('#')[0] ?? '');
      // A question that tests no standard has nothing to be current with, so it makes no card.
      if (!standard || !isHere(question.tests, standard) || !isAdmitted(corpus, deck, standard, id, notMade)) return [];
      if (!notMade.fits(id, question)) return [];
      return [
        cardOf(deck, id, 'front-back', standard, (locale) =>
          questionFaces(question, upToDate(standard, locale).standard.title, locale),
        ),
      ];
    });
  });
}

/** Whether the clause that a question tests is among those of its standard where the deck is for. */
function isHere(reference: string | undefined, { facts, hashes }: Standard): boolean {
  const id = reference?.split('#')[1];
  return id === undefined || !(id in hashes.entries) || entries(facts).some((entry) => entry.id === id);
}

function scenariosOf(corpus: Corpus, deck: Deck, standards: ReadonlyMap<string, Standard>, notMade: Made): Card[] {
  const { problems } = notMade;
  const wanted = deck.scenarios;
  if (!wanted) return [];
  for (const id of wanted === 'all'
    ? []
    : wanted.filter((name) => !corpus.scenarios.some((scenario) => scenario.id === name)))
    problems.push({ say: 'unknown', with: { deck: deck.deck, what: id } });
  return corpus.scenarios
    .filter((scenario) => {
      const audience = audienceOfScenario(corpus, scenario);
      if (wanted === 'all') return audience === 'staff';
      return wanted.includes(scenario.id) && isMeantFor(deck, scenario.id, audience, notMade);
    })
    .flatMap((scenario) => {
      const standard = standards.get(scenario.tests[0]?.split('#')[0] ?? '');
      if (!standard || !isAdmitted(corpus, deck, standard, scenario.id, notMade)) return [];
      if (!notMade.fits(scenario.id, scenario)) return [];
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
