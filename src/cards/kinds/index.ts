import { figureParts, figureText, type LocalizedStandard } from '../../corpus/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import { type Clause, type DrawingId, drawings, type Quantity, type StandardFacts } from '../../schema/index.ts';
import type { Block, DrawnFigure } from '../model.ts';
import type { Wording } from '../words.ts';
import { figureBlocks, measureBlocks, responseTimeBlocks } from './figures.ts';
import { appearanceBlocks, checklistBlocks, principleBlocks, roleBlocks } from './lists.ts';
import { acronymBlocks, classificationBlocks, scaleBlocks } from './models.ts';
import { phrasingBlocks } from './phrasing.ts';
import { procedureBlocks } from './procedure.ts';
import { visitBlocks } from './visits.ts';

/** What a standard prints on its card: its rule sentence, its drawing and the clauses it has chosen. */
export function standardBlocks({ facts, description }: LocalizedStandard, wording: Wording): Block[] {
  return [{ block: 'lead', text: description }, ...drawingBlock(facts, wording), ...clauseBlocks(facts, wording)];
}

function clauseBlocks(facts: StandardFacts, wording: Wording): Block[] {
  const chosen = facts.card?.clauses;
  /** The clauses on the card, in the order of the standard. */
  const pick = <C extends Clause>(clauses: readonly C[]) =>
    chosen ? clauses.filter(({ id }) => chosen.includes(id)) : clauses;
  switch (facts.kind) {
    case 'appearance':
      return appearanceBlocks(pick(facts.clauses), wording);
    case 'phrasing':
      return phrasingBlocks(pick(facts.clauses), wording);
    case 'visit-frequency':
      return visitBlocks(pick(facts.clauses), wording);
    case 'procedure':
      return procedureBlocks(pick(facts.clauses), wording, facts);
    case 'checklist':
      return checklistBlocks(pick(facts.clauses), wording);
    case 'measure':
      return measureBlocks(pick(facts.clauses), wording);
    case 'response-time':
      return responseTimeBlocks(pick(facts.clauses), wording, facts);
    case 'scale':
      return scaleBlocks(pick(facts.clauses), wording);
    case 'classification':
      return classificationBlocks(pick(facts.clauses), wording);
    case 'acronym':
      return acronymBlocks(pick(facts.clauses), wording, facts);
    case 'role':
      return roleBlocks(pick(facts.clauses), wording);
    case 'figure':
      return figureBlocks(pick(facts.clauses), wording);
    case 'principle':
      return principleBlocks(pick(facts.clauses));
  }
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
