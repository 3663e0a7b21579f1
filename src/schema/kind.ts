import type { Labels } from './bilingual.ts';
import type { z } from 'zod';
import { acronym } from './kinds/acronym.ts';
import { appearance } from './kinds/appearance.ts';
import { checklist } from './kinds/checklist.ts';
import { classification } from './kinds/classification.ts';
import { figure } from './kinds/figure.ts';
import { measure } from './kinds/measure.ts';
import { phrasing } from './kinds/phrasing.ts';
import { principle } from './kinds/principle.ts';
import { procedure } from './kinds/procedure.ts';
import { responseTime } from './kinds/response-time.ts';
import { role } from './kinds/role.ts';
import { scale } from './kinds/scale.ts';
import { visitFrequency } from './kinds/visit-frequency.ts';

/** The thirteen kinds of standard, each with its schema. */
export const kindSchemas = {
  appearance,
  phrasing,
  'visit-frequency': visitFrequency,
  procedure,
  checklist,
  measure,
  'response-time': responseTime,
  scale,
  classification,
  acronym,
  role,
  figure,
  principle,
} as const satisfies Record<string, z.ZodType>;
export type Kind = keyof typeof kindSchemas;

/** Names of the kinds. */
export const kinds = {
  appearance: { zh: '仪容着装', en: 'Appearance' },
  phrasing: { zh: '服务用语', en: 'Phrasing' },
  'visit-frequency': { zh: '拜访频次', en: 'Visit frequency' },
  procedure: { zh: '流程', en: 'Procedure' },
  checklist: { zh: '清单', en: 'Checklist' },
  measure: { zh: '尺寸与数值', en: 'Measure' },
  'response-time': { zh: '响应时间', en: 'Response time' },
  scale: { zh: '等级量表', en: 'Scale' },
  classification: { zh: '类型划分', en: 'Classification' },
  acronym: { zh: '字母口诀', en: 'Acronym' },
  role: { zh: '岗位职责', en: 'Role' },
  figure: { zh: '数据论断', en: 'Figures' },
  principle: { zh: '原则', en: 'Principle' },
} as const satisfies Labels<Kind>;
