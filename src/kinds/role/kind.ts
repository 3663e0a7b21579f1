import { defineKind } from '../../schema/define-kind.ts';
import { usualSkeleton } from '../../schema/skeleton.ts';
import { role as schema } from './fields.ts';

export const role = defineKind({
  labels: { zh: '岗位职责', en: 'Role' },
  schema,
  skeleton: usualSkeleton,
  example: {
    role: 'shop-clerk',
    contractors: true,
    touchpoints: ['people'],
    clauses: [{ id: 'serve', text: '接待客户', details: ['问候'] }],
  },
});
