import { defineKind } from '../../schema/define-kind.ts';
import { usualSkeleton } from '../../schema/skeleton.ts';
import { checklist as schema } from './fields.ts';

export const checklist = defineKind({
  labels: { zh: '清单', en: 'Checklist' },
  schema,
  skeleton: usualSkeleton,
  stanceOf: ({ polarity }) => (polarity === 'item' ? 'none' : polarity),
  example: { clauses: [{ id: 'clean', polarity: 'item', text: '柜台干净', details: ['台面', '玻璃'] }] },
});
