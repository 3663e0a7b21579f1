import { saysSomething } from '../../corpus/ledger/lines.ts';
import { fill } from '../../i18n/fill.ts';
import { changeWords } from '../../i18n/words/changes.ts';
import type { Locale } from '../../languages/index.ts';
import type { LedgerLine } from '../../schema/index.ts';

/** From when a published revision holds; or that it was to hold from then, and what came before. */
export function beginsText({ effective }: LedgerLine, overtaken: LedgerLine | undefined, locale: Locale): string {
  const words = changeWords[locale];
  const date = effective;
  if (!overtaken) return fill(words.effective, { date });
  if (saysSomething(overtaken)) return fill(words.overtaken, { date, number: overtaken.number });
  return fill(overtaken.only === 'withdrawn' ? words.endedBefore : words.takenBackBefore, { date });
}
