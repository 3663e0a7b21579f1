import { type Labels, oneOf } from './bilingual.ts';
import { field } from './field.ts';

/** How binding a standard or a clause is. */
export const obligations = {
  must: { zh: '必须', en: 'Must' },
  should: { zh: '应当', en: 'Should' },
  may: { zh: '可以', en: 'May' },
} as const satisfies Labels<string>;
export type Obligation = keyof typeof obligations;

export const obligation = field(
  oneOf(obligations),
  '约束力：must 必须、should 应当、may 可以',
  'How binding it is: must, should or may',
);

export const clauseObligation = field(
  oneOf(obligations).optional(),
  '这一条的约束力，只在与整条标准不同时填写',
  'How binding this clause is, where that differs from its standard',
);
