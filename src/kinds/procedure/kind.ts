import { defineKind } from '../../schema/define-kind.ts';
import { usualSkeleton } from '../../schema/skeleton.ts';
import { procedure as schema } from './fields.ts';

export const procedure = defineKind({
  labels: { zh: '流程', en: 'Procedure' },
  schema,
  skeleton: usualSkeleton,
  counted: 'steps',
  counts: ({ clauses }) => [clauses.filter(({ stage }) => stage === 'step').length],
  example: {
    part: { number: 1, of: 4 },
    declared: { count: 1 },
    clauses: [
      { id: 'arrive', stage: 'entry', text: '客户进店' },
      {
        id: 'greet',
        text: '问候',
        timeLimit: { value: 10, unit: 'second', comparator: 'at-most' },
        say: '您好',
        role: 'shop-clerk',
      },
    ],
  },
});
