import { figureParts, figureText, type LocalizedStandard } from '../corpus/index.ts';
import type { Locale } from '../languages/index.ts';
import { type Clause, type DrawingId, drawings, type Quantity, type StandardFacts } from '../schema/index.ts';
import { kindCards } from '../kinds/cards.ts';
import type { Block, DrawnFigure } from './model.ts';
import type { Wording } from './words.ts';

/** What a standard prints on its card: its rule sentence, its drawing and the clauses it has chosen. */
export function standardBlocks({ facts, description }: LocalizedStandard, wording: Wording): Block[] {
  return [{ block: 'lead', text: description }, ...drawingBlock(facts, wording), ...clauseBlocks(facts, wording)];
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

/** Who is who in a drawing. */
const drawingLabels: Readonly<Partial<Record<DrawingId, Readonly<Record<Locale, readonly string[]>>>>> = {
  'lead-front-right': { zh: ['客人', '迎宾员'], en: ['Guest', 'Host'] },
  'car-seats': { zh: ['司机', '客户'], en: ['Driver', 'Guest'] },
};

/** The drawing of a standard, with the figures of its clauses: a drawing states no number of its own. */
function drawingBlock(facts: StandardFacts, { locale }: Wording): Block[] {
  if (!('drawing' in facts) || !facts.drawing) return [];
  const quantities = (facts.clauses as readonly (Clause & { quantity?: Quantity; amount?: Quantity })[]).flatMap(
    (clause): DrawnFigure[] => {
      const quantity = clause.quantity ?? clause.amount;
      return quantity
        ? [
            {
              unit: quantity.unit,
              value: quantity.value ?? quantity.max ?? 0,
              number: figureParts(quantity, locale).number,
              text: figureText({ ...quantity, comparator: undefined }, locale),
            },
          ]
        : [];
    },
  );
  return [
    {
      block: 'drawing',
      drawing: facts.drawing,
      alt: drawings[facts.drawing][locale],
      figures: quantities,
      labels: drawingLabels[facts.drawing]?.[locale] ?? [],
    },
  ];
}
