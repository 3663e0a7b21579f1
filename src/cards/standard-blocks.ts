import { amountsOf, cardChoice, type Corpus, everyText, type UpToDateStandard } from '../corpus/index.ts';
import { kindCards } from '../kinds/cards.ts';
import type { Clause, StandardFacts } from '../schema/index.ts';
import { drawingBlock } from './drawing/block.ts';
import type { Block } from './model.ts';
import { cardWords, type Wording, wordingOf } from './words.ts';

/**
 * What a standard prints on its card: its rule sentence, its drawing, the clauses it has chosen, and in words what the
 * card leaves out or could not say in the language.
 */
export function standardBlocks(corpus: Corpus, upToDate: UpToDateStandard): Block[] {
  const { standard } = upToDate;
  const { facts, description, locale } = standard;
  return [
    { block: 'lead', text: description },
    ...drawingBlock(corpus, standard),
    ...clauseBlocks(facts, wordingOf(corpus, locale)),
    ...notices(corpus, upToDate).map((text): Block => ({ block: 'notice', text })),
  ];
}

function notices({ languages }: Corpus, { standard: { facts, locale }, behind }: UpToDateStandard): string[] {
  const words = cardWords[locale];
  const { clauses, count } = cardChoice(facts);
  const isBehind = behind.has(':title') || clauses.some(({ id }) => behind.has(`#${id}`));
  return [
    ...(count.shown < count.of ? [words.partOf(count.shown, count.of)] : []),
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
    cardChoice(facts).clauses.map((clause) => withFigures(facts, clause, wording)),
    wording,
    facts,
  );
}

/** A clause with the figures that any may have behind its text; the table of visits says how often already. */
function withFigures({ kind }: StandardFacts, clause: Clause, { locale }: Wording): Clause {
  const amounts = amountsOf(clause, locale).map(({ text }) => text);
  const often = clause.every && kind !== 'visit-frequency' ? [everyText(clause.every, locale)] : [];
  const beside = [...amounts, ...often];
  // A letter of an acronym that is not spelt out has no text.
  return beside.length === 0 || clause.text === undefined
    ? clause
    : { ...clause, text: [clause.text, ...beside].join(' · ') };
}
