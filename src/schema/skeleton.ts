import type { Bilingual } from './bilingual.ts';
import type { Kind } from './kind.ts';

/** The headings a body may have. */
export const headings = {
  why: { zh: '为什么', en: 'Why' },
  how: { zh: '怎么做', en: 'How to do it' },
  measuring: { zh: '怎么量', en: 'How to measure' },
  example: { zh: '示例', en: 'Example' },
  slips: { zh: '常见疏漏', en: 'Common slips' },
  meaning: { zh: '说明什么', en: 'What it means' },
  care: { zh: '使用提示', en: 'Use with care' },
} as const satisfies Record<string, Bilingual>;
export type Heading = keyof typeof headings;

/** The skeleton of a kind: its level-two headings in order, and which of them a body must have. */
export interface Skeleton {
  order: readonly Heading[];
  required: readonly Heading[];
}

const usual: Skeleton = { order: ['why', 'how', 'example', 'slips'], required: ['why'] };

/** The fixed headings of each kind's body, the same in both languages. */
export const skeletons: Readonly<Record<Kind, Skeleton>> = {
  appearance: usual,
  phrasing: usual,
  'visit-frequency': usual,
  procedure: usual,
  checklist: usual,
  measure: { order: ['why', 'measuring', 'example', 'slips'], required: ['why'] },
  'response-time': usual,
  scale: usual,
  classification: usual,
  acronym: usual,
  role: usual,
  figure: { order: ['meaning', 'example', 'care'], required: ['meaning'] },
  principle: usual,
};
