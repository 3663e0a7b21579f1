import { defineKind } from '../../schema/define-kind.ts';

import { figure as schema } from './fields.ts';

export const figure = defineKind({
  labels: { zh: '数据论断', en: 'Figures' },
  schema,
  skeleton: { order: ['meaning', 'example', 'care'], required: ['meaning'] },
  example: {
    year: 2010,
    formula: 'S = P − E',
    clauses: [{ id: 'cost', text: '开发新客户更贵', numbers: [{ value: 5, unit: 'times' }] }],
  },
});
