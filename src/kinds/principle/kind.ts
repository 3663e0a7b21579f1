import { defineKind } from '../../schema/define-kind.ts';
import { usualSkeleton } from '../../schema/skeleton.ts';
import { principle as schema } from './fields.ts';

export const principle = defineKind({
  labels: { zh: '原则', en: 'Principle' },
  schema,
  skeleton: usualSkeleton,
  example: { upholds: ['AP-03#dye'], clauses: [{ id: 'first', text: '客户先于内部事务' }] },
});
