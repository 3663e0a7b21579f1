import type { Locale } from '../languages/index.ts';
import { marks } from '../schema/index.ts';
import type { FaceContent } from './model.ts';
import { cardWords } from './words.ts';

/** The card that explains the revision marks and the stamp. */
export function legendFace(locale: Locale): FaceContent {
  const words = cardWords[locale];
  return {
    title: words.legendTitle,
    tag: 'A M D',
    blocks: [
      { block: 'lead', text: words.legendLead },
      {
        block: 'rows',
        rows: (['A', 'M', 'D'] as const).map((mark) => ({
          badge: mark,
          label: marks[mark][locale],
          text: words.legendRows[mark],
        })),
      },
      {
        block: 'rows',
        rows: [
          { sign: 'dot', label: 'AP-03', text: words.legendCode },
          { sign: 'dot', label: '1.1', text: words.legendRevision },
        ],
      },
    ],
  };
}
