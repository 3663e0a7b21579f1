import { defineKind } from '../../schema/define-kind.ts';

import { measure as schema } from './fields.ts';

export const measure = defineKind({
  labels: { zh: '尺寸与数值', en: 'Measure' },
  schema,
  skeleton: { order: ['why', 'measuring', 'example', 'slips'], required: ['why'] },
  example: {
    drawing: 'poster-height',
    clauses: [
      { id: 'height', text: '下沿离地', quantity: { min: 90, max: 110, unit: 'cm' } },
      { id: 'light', text: '橱窗亮度', quantity: { value: 2, unit: 'times' }, reference: '店内照明度' },
    ],
  },
});
