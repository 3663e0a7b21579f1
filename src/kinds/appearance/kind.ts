import { defineKind } from '../../schema/define-kind.ts';
import { usualSkeleton } from '../../schema/skeleton.ts';
import { appearance as schema } from './fields.ts';

export const appearance = defineKind({
  labels: { zh: '仪容着装', en: 'Appearance' },
  schema,
  skeleton: usualSkeleton,
  stanceOf: ({ polarity }) => polarity,
  example: { clauses: [{ id: 'dye', polarity: 'dont', part: 'hair', text: '染发', except: '染回黑色' }] },
});
