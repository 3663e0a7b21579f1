import { isHigher } from '../../corpus/ledger/chain.ts';
import { fill } from '../../i18n/fill.ts';
import { changeWords } from '../../i18n/words/changes.ts';
import type { Locale } from '../../languages/index.ts';
import type { LedgerLine } from '../../schema/index.ts';

/** That a revision holds again; and which later one was taken back for it. */
export function restoredText({ number }: LedgerLine, before: LedgerLine | undefined, locale: Locale): string {
  const words = changeWords[locale];
  return before && isHigher(before.number, number)
    ? fill(words.wentBack, { from: before.number, number })
    : fill(words.restored, { number });
}
