import type { Bilingual } from './bilingual.ts';

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

/** The skeleton of most kinds. */
export const usualSkeleton: Skeleton = { order: ['why', 'how', 'example', 'slips'], required: ['why'] };
