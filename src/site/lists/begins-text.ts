import type { PublishedLine } from '../../corpus/ledger/publications.ts';
import { saysSomething } from '../../corpus/ledger/lines.ts';
import { fill } from '../../i18n/fill.ts';
import { changeWords } from '../../i18n/words/changes.ts';
import type { Locale } from '../../languages/index.ts';

/** From when a published revision holds, and instead of which day; or that it was to, and what came before. */
export function beginsText(
  { line: { effective }, overtaken, instead }: Pick<PublishedLine, 'line' | 'overtaken' | 'instead'>,
  locale: Locale,
): string {
  const words = changeWords[locale];
  const date = effective;
  if (!overtaken) return instead ? fill(words.dayMoved, { date, instead }) : fill(words.effective, { date });
  if (saysSomething(overtaken)) return fill(words.overtaken, { date, number: overtaken.number });
  return fill(overtaken.only === 'withdrawn' ? words.endedBefore : words.takenBackBefore, { date });
}
