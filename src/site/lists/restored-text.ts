import { isHigher } from '../../corpus/ledger/chain.ts';
import { isOfTranslation } from '../../corpus/ledger/lines.ts';
import { fill } from '../../i18n/fill.ts';
import { changeWords } from '../../i18n/words/changes.ts';
import type { Locale } from '../../languages/index.ts';
import type { LedgerLine } from '../../schema/index.ts';

/** That a revision holds again, and which later one was taken back for it; or that a translation went back. */
export function restoredText(line: LedgerLine, before: LedgerLine | undefined, locale: Locale): string {
  const words = changeWords[locale];
  const { number } = line;
  if (isOfTranslation(line, before)) return words.translationBack;
  return before && isHigher(before.number, number)
    ? fill(words.wentBack, { from: before.number, number })
    : fill(words.restored, { number });
}
