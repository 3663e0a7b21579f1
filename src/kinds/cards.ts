import type { Block } from '../cards/model.ts';
import type { Wording } from '../cards/words.ts';
import type { ClauseOf, FactsOf } from '../schema/index.ts';
import { cardBlocks as acronym } from './acronym/card.ts';
import { cardBlocks as appearance } from './appearance/card.ts';
import { cardBlocks as authority } from './authority/card.ts';
import { cardBlocks as checklist } from './checklist/card.ts';
import { cardBlocks as classification } from './classification/card.ts';
import { cardBlocks as figure } from './figure/card.ts';
import { cardBlocks as measure } from './measure/card.ts';
import { cardBlocks as phrasing } from './phrasing/card.ts';
import { cardBlocks as principle } from './principle/card.ts';
import { cardBlocks as procedure } from './procedure/card.ts';
import { cardBlocks as responseTime } from './response-time/card.ts';
import { cardBlocks as role } from './role/card.ts';
import { cardBlocks as scale } from './scale/card.ts';
import { cardBlocks as visitFrequency } from './visit-frequency/card.ts';
import type { Kind } from './index.ts';

/** Sets the chosen clauses of a standard of one kind as blocks of a card. */
type CardMaker<K extends Kind> = (clauses: readonly ClauseOf<K>[], wording: Wording, facts: FactsOf<K>) => Block[];

/** How each kind is set on a card. */
export const kindCards: { readonly [K in Kind]: CardMaker<K> } = {
  appearance,
  phrasing,
  'visit-frequency': visitFrequency,
  procedure,
  checklist,
  measure,
  'response-time': responseTime,
  scale,
  classification,
  acronym,
  role,
  figure,
  principle,
  authority,
};
