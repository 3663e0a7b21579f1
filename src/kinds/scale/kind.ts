import { defineKind } from '../../schema/define-kind.ts';
import { usualSkeleton } from '../../schema/skeleton.ts';
import { scale as schema } from './fields.ts';

export const scale = defineKind({
  labels: { zh: '等级量表', en: 'Scale' },
  schema,
  skeleton: usualSkeleton,
  example: {
    symbols: [{ id: 'p', symbol: 'P', text: '感受' }],
    clauses: [{ id: 'above', level: 3, condition: 'P > E', text: '惊喜' }],
  },
});
