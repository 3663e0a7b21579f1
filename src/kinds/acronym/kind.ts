import { defineKind } from '../../schema/define-kind.ts';
import { usualSkeleton } from '../../schema/skeleton.ts';
import { acronym as schema } from './fields.ts';

export const acronym = defineKind({
  labels: { zh: '字母口诀', en: 'Acronym' },
  schema,
  skeleton: usualSkeleton,
  example: {
    letters: 'FA',
    clauses: [
      { id: 'f', letter: 'F', text: '特征' },
      { id: 'a', letter: 'A', unexpanded: 'source' },
    ],
  },
});
