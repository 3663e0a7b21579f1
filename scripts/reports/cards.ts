import { isForeign, staleCards } from '../../src/cards/index.ts';
import { many } from '../../src/lib/many.ts';
import type { ReportMaker } from './report.ts';
import { told } from '../lib/told.ts';

const reasons = {
  get revised() {
    return told('已修订', 'revised', ' ');
  },
  get reworded() {
    return told('措辞已改', 'reworded', ' ');
  },
  get gone() {
    return told('收回', 'take it back', ' ');
  },
  get added() {
    return told('还没有印', 'not printed yet', ' ');
  },
} as const;

/** Printed cards that are out of date, by the record of printing. */
export const cardsReport: ReportMaker = {
  summary: { zh: '要重印或收回的卡', en: 'printed cards to reprint or take back' },
  make(corpus, today) {
    const [lock] = corpus.printed;
    if (!lock || isForeign(corpus, lock)) {
      const text = lock
        ? told('印卡记录不是本站的', 'The record of printing is not of this site', ' · ')
        : told('没有印卡的记录', 'No printing is on record', ' · ');
      return { text, data: [], failed: false };
    }
    const data = staleCards(corpus, lock, today);
    const lines = data.map(({ deck, size, languages, card, reason, printed, now }) =>
      [card.padEnd(10), deck, size, languages.join(' '), reasons[reason], `${printed ?? '–'} → ${now ?? '–'}`].join(
        '  ',
      ),
    );
    const sum = told(`${data.length} 张卡要处理`, `${many(data.length, 'card')} to reprint or take back`, ' · ');
    return { text: [...lines, sum].join('\n'), data, failed: data.length > 0 };
  },
};
