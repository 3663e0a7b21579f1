import { acronym } from './acronym/kind.ts';
import { appearance } from './appearance/kind.ts';
import { authority } from './authority/kind.ts';
import { checklist } from './checklist/kind.ts';
import { classification } from './classification/kind.ts';
import { figure } from './figure/kind.ts';
import { measure } from './measure/kind.ts';
import { phrasing } from './phrasing/kind.ts';
import { principle } from './principle/kind.ts';
import { procedure } from './procedure/kind.ts';
import { responseTime } from './response-time/kind.ts';
import { role } from './role/kind.ts';
import { scale } from './scale/kind.ts';
import { visitFrequency } from './visit-frequency/kind.ts';

/**
 * Every kind of standard, in the order they are offered. Its page and its card are named in `KindPage.astro` and
 * `cards.ts`.
 */
export const kindDefinitions = {
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
  authority,
} as const;
export type Kind = keyof typeof kindDefinitions;
