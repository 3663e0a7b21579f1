import type { Locale } from '../languages/index.ts';
import { polarities } from '../schema/index.ts';
import type { FaceContent } from './model.ts';
import { cardWords } from './words.ts';

/** The card that explains the signs on cards and the stamp, by the code of a card that lies beside it. */
export function legendFace(locale: Locale, code: string): FaceContent {
  const words = cardWords[locale];
  return {
    title: words.legendTitle,
    tag: words.legendTag,
    blocks: [
      { block: 'lead', text: words.legendLead },
      {
        block: 'rows',
        rows: [
          { sign: 'do', label: polarities.do[locale], text: words.legendDo },
          { sign: 'dont', label: polarities.dont[locale], text: words.legendDont },
          { sign: 'limit', label: polarities.limit[locale], text: words.legendLimit },
        ],
      },
      {
        block: 'rows',
        rows: [
          { sign: 'dot', label: code, text: words.legendCode },
          { sign: 'dot', label: '1.1', text: words.legendRevision },
          { sign: 'dot', text: words.legendPart },
        ],
      },
    ],
  };
}
