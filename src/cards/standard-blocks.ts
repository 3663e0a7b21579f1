import {
  cardChoice,
  type Corpus,
  ownObligation,
  ownLimits,
  type UpToDateStandard,
  valueLines,
  waiverText,
  whereText,
} from '../corpus/index.ts';
import { fill } from '../i18n/fill.ts';
import { hoursWords } from '../i18n/words/hours.ts';
import { limitWords } from '../i18n/words/limits.ts';
import { languageOf } from '../languages/index.ts';
import type { Day } from '../lib/day.ts';
import { kindCards } from '../kinds/cards.ts';
import { type Clause, obligations, type Place, type StandardFacts, stanceOf } from '../schema/index.ts';
import { drawingBlock } from './drawing/block.ts';
import type { Block } from './model.ts';
import { leavesOut } from './left-out.ts';
import { picturesBlock } from './pictures.ts';
import { besideTexts } from './say.ts';
import { cardWords, type Wording, wordingOf } from './words.ts';

/** Where the deck of a card is for, and the day it is made. */
export interface CardPurpose {
  place: Place | undefined;
  today: Day;
}

/**
 * What a standard prints on its card: its rule sentence, its drawing, the clauses it has chosen, and in words what the
 * card leaves out or could not say in the language.
 */
export function standardBlocks(corpus: Corpus, upToDate: UpToDateStandard, { place, today }: CardPurpose): Block[] {
  const wording = wordingOf(corpus, upToDate.standard.locale, place);
  const { standard } = upToDate;
  const { facts, description } = standard;
  const notice = (text: string): Block => ({ block: 'notice', text });
  const said = [
    { block: 'lead', text: description } as const,
    ...drawingBlock(corpus, standard),
    ...clauseBlocks(facts, wording),
    ...picturesBlock(cardChoice(facts).clauses, wording),
    ...limitNotices(corpus, facts, wording, today).map(notice),
  ];
  const isWhole = !leavesOut(facts, [standard.title, said], wording);
  return [...said, ...notices(corpus, upToDate, isWhole).map(notice)];
}

function notices({ languages }: Corpus, upToDate: UpToDateStandard, isWhole: boolean): string[] {
  const { standard, behind } = upToDate;
  const { facts, locale } = standard;
  const words = cardWords[locale];
  const { clauses, count } = cardChoice(facts);
  const isBehind = behind.has(':title') || clauses.some(({ id }) => behind.has(`#${id}`));
  const part = count.shown < count.of ? [words.partOf(count.shown, count.of)] : [];
  const lacking = [...part, ...(isWhole ? [] : [words.notAll])];
  return [
    ...(lacking.length > 0 ? [[...lacking, words.rest].join(' · ')] : []),
    ...(isBehind ? [words.notUpToDate[languages.authority]] : []),
  ];
}

/** The clauses on the card, in the order of the standard, as the kind sets them. */
function clauseBlocks(facts: StandardFacts, wording: Wording): Block[] {
  // The table ties each kind to the maker of its own clauses.
  const cardBlocks = kindCards[facts.kind] as (
    clauses: readonly Clause[],
    wording: Wording,
    facts: StandardFacts,
  ) => Block[];
  return cardBlocks(
    cardChoice(facts).clauses.map((clause) =>
      limited(facts, withFigures(facts, withOwnDuty(facts, clause), wording), wording),
    ),
    wording,
    facts,
  );
}

/** A clause that says how binding it is only where its standard does not say the same. */
function withOwnDuty(facts: StandardFacts, clause: Clause): Clause {
  return { ...clause, obligation: ownObligation(facts, clause) };
}

/** A clause with what any may have behind its text; a spoken line says it beside what is said. */
function withFigures(facts: StandardFacts, clause: Clause, wording: Wording): Clause {
  const beside = isSpoken(facts, clause) ? [] : besideTexts(facts, clause, wording);
  // A letter of an acronym that is not spelt out has no text.
  return beside.length === 0 || clause.text === undefined
    ? clause
    : { ...clause, text: [clause.text, ...beside].join(' · ') };
}

/** Whether a clause is a line that somebody says, or never says. */
function isSpoken({ kind }: StandardFacts, clause: Clause): boolean {
  const stance = stanceOf(kind, clause);
  return stance === 'say' || stance === 'never-say';
}

/**
 * A clause whose text begins with how binding it is, where and when it holds, and ends with who does it. A spoken line
 * says these beside what is said.
 */
function limited(facts: StandardFacts, clause: Clause, wording: Wording): Clause {
  const stance = stanceOf(facts.kind, clause);
  if (isSpoken(facts, clause) || clause.text === undefined) return clause;
  // What is to be done has its word beside the sign.
  const duty = clause.obligation && stance !== 'do' ? [obligations[clause.obligation][wording.locale]] : [];
  const texts = [...duty, ...wording.limitsOf(clause)];
  const before = texts.length > 0 ? `${texts.join(' · ')}${languageOf(wording.locale).colon}` : '';
  return {
    ...clause,
    text: [`${before}${clause.text}`, ...valueLines(clause, wording.locale), ...wording.people(clause)].join(' · '),
  };
}

/** Where and when the whole card holds, what is still to begin, and where it is waived. */
function limitNotices(corpus: Corpus, facts: StandardFacts, wording: Wording, today: Day): string[] {
  const { locale } = wording;
  const { colon } = languageOf(locale);
  const words = limitWords[locale];
  const own = wording.limits(ownLimits(facts.appliesTo));
  const steps = facts.rollout ?? [];
  const open = steps.some(({ from }) => from > today)
    ? steps.map(({ where, from }) => {
        const there = where ? whereText(corpus, where, locale) : words.elsewhere;
        return `${there} ${fill(words.from, { from })}`;
      })
    : [];
  const waived = (facts.waivers ?? []).map((waiver) => {
    const texts = facts.clauses.flatMap(({ id, text }) => (waiver.clauses?.includes(id) ? (text ?? []) : []));
    const only = texts.length > 0 ? [`${words.waivedClauses}${colon}${texts.join(cardWords[locale].join)}`] : [];
    return [waiverText(corpus, waiver, locale), ...only].join(' · ');
  });
  return [
    ...(facts.hours ? [`${hoursWords[locale].hours}${colon}${wording.hours(facts.hours)}`] : []),
    ...(own.length > 0 ? [`${words.holds}${colon}${own.join(' · ')}`] : []),
    ...(open.length > 0 ? [`${words.rollout}${colon}${open.join(cardWords[locale].join)}`] : []),
    ...waived,
  ];
}
