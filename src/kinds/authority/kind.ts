import { defineKind } from '../../schema/define-kind.ts';
import { usualSkeleton } from '../../schema/skeleton.ts';
import { authority as schema } from './fields.ts';

export const authority = defineKind({
  labels: { zh: '审批权限', en: 'Authority' },
  schema,
  skeleton: usualSkeleton,
  asked: {
    zh: ['谁能批', '谁有权决定', '谁说了算', '找谁审批', '我能批多少'],
    en: ['who may give', 'who can approve', 'who decides', 'how much may I give', 'do I need approval'],
  },
  example: {
    clauses: [
      {
        id: 'small',
        text: '自己决定',
        decides: ['shop-clerk'],
        percent: { value: 15, unit: 'percent', comparator: 'at-most' },
        escalatesTo: ['shop-manager'],
      },
      {
        id: 'large',
        text: '先问再答应',
        decides: ['shop-manager'],
        percent: { value: 15, unit: 'percent', comparator: 'more-than' },
      },
    ],
  },
});
