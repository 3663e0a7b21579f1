import type { Lists } from '../../../src/import/lookup.ts';
import { corpusOf } from '../../helpers/corpus-from-strings.ts';

const list = (entries: Readonly<Record<string, readonly [zh: string, en: string]>>) =>
  `entries:\n${Object.entries(entries)
    .map(([id, [zh, en]]) => `  - { id: ${id}, zh: ${zh}, en: ${en} }\n`)
    .join('')}`;

/** The closed lists of a company, as far as the sources of the tests name their entries. */
export const exampleLists: Lists = corpusOf({
  'vocabulary/grades.yml': list({ a: ['A 级客户', 'Grade A'], b: ['B 级客户', 'Grade B'], c: ['C 级客户', 'Grade C'] }),
  'vocabulary/channels.yml': list({ phone: ['电话', 'Phone'], 'in-person': ['当面', 'In person'] }),
  'vocabulary/parts.yml': list({
    ...{ hair: ['头发', 'Hair'], face: ['面部', 'Face'], uniform: ['工作服', 'Uniform'], badge: ['工作证', 'Badge'] },
    ...{ shoes: ['鞋', 'Shoes'], jewellery: ['饰物', 'Jewellery'], nails: ['指甲', 'Nails'] },
  }),
  'vocabulary/situations.yml': list({
    ...{
      greeting: ['迎接客户', 'On arrival'],
      farewell: ['送别', 'Saying goodbye'],
      waiting: ['请客户等候', 'Waiting'],
    },
  }),
}).vocabulary;
