import { defineKind } from '../../schema/define-kind.ts';
import { usualSkeleton } from '../../schema/skeleton.ts';
import { visitFrequency as schema } from './fields.ts';

export const visitFrequency = defineKind({
  labels: { zh: '拜访频次', en: 'Visit frequency' },
  schema,
  skeleton: usualSkeleton,
  example: {
    clauses: [
      {
        id: 'grade-a',
        text: '每两个月拜访一次',
        grade: 'a',
        every: { count: 2, unit: 'month' },
        channel: 'visit',
        inPerson: true,
      },
      { id: 'birthday', text: '生日当天致电', trigger: 'birthday', colour: 'red' },
    ],
  },
});
