import { defineKind } from '../../schema/define-kind.ts';
import { usualSkeleton } from '../../schema/skeleton.ts';
import { phrasing as schema } from './fields.ts';

export const phrasing = defineKind({
  labels: { zh: '服务用语', en: 'Phrasing' },
  schema,
  skeleton: usualSkeleton,
  // Pairs of lines to say and never to say count as pairs too.
  counts: ({ clauses }) => {
    const never = clauses.filter(({ polarity }) => polarity === 'dont').length;
    return never > 0 ? [clauses.length, never, clauses.length - never] : [clauses.length];
  },
  stanceOf: ({ polarity }) => (polarity === 'dont' ? 'never-say' : 'say'),
  example: {
    clauses: [
      {
        id: 'morning',
        polarity: 'do',
        situation: 'greeting',
        wording: 'fixed',
        time: { from: '06:00', to: '12:00' },
        text: '早上好，{company}',
      },
      { id: 'no-idea', polarity: 'dont', situation: 'not-known', text: '我不知道', replacedBy: 'morning' },
    ],
  },
});
