import type { Corpus, LocalizedStandard } from '../corpus/index.ts';
import { kindCards } from '../kinds/cards.ts';
import type { Clause, StandardFacts } from '../schema/index.ts';
import { drawingBlock } from './drawing/block.ts';
import type { Block } from './model.ts';
import { type Wording, wordingOf } from './words.ts';

/** What a standard prints on its card: its rule sentence, its drawing and the clauses it has chosen. */
export function standardBlocks(corpus: Corpus, standard: LocalizedStandard): Block[] {
  const { facts, description, locale } = standard;
  return [
    { block: 'lead', text: description },
    ...drawingBlock(corpus, standard),
    ...clauseBlocks(facts, wordingOf(corpus, locale)),
  ];
}

/** The clauses on the card, in the order of the standard, as the kind sets them. */
function clauseBlocks(facts: StandardFacts, wording: Wording): Block[] {
  const chosen = facts.card?.clauses;
  const clauses = (facts.clauses as readonly Clause[]).filter(({ id }) => !chosen || chosen.includes(id));
  // The table ties each kind to the maker of its own clauses.
  const cardBlocks = kindCards[facts.kind] as (
    clauses: readonly Clause[],
    wording: Wording,
    facts: StandardFacts,
  ) => Block[];
  return cardBlocks(clauses, wording, facts);
}
