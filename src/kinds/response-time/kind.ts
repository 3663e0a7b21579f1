import { defineKind } from '../../schema/define-kind.ts';
import { usualSkeleton } from '../../schema/skeleton.ts';
import { responseTime as schema } from './fields.ts';

export const responseTime = defineKind({
  labels: { zh: '响应时间', en: 'Response time' },
  schema,
  skeleton: usualSkeleton,
  example: {
    target: 'not-set',
    timed: 'first-reply',
    clauses: [{ id: 'busy', text: '同时接待多人', avoidable: false }],
  },
});
