import { defineKind } from '../../schema/define-kind.ts';
import { usualSkeleton } from '../../schema/skeleton.ts';
import { classification as schema } from './fields.ts';

export const classification = defineKind({
  labels: { zh: '类型划分', en: 'Classification' },
  schema,
  skeleton: usualSkeleton,
  neverSaid: ['avoid'],
  example: {
    axes: [{ id: 'process', text: '程序', low: '差', high: '好' }],
    clauses: [{ id: 'cold', text: '冷淡型', position: { process: 'low' }, cues: ['不看客户'], avoid: ['没有了'] }],
  },
});
