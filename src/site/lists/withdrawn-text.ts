import type { Standard } from '../../corpus/types.ts';
import { fill } from '../../i18n/fill.ts';
import { changeWords } from '../../i18n/words/changes.ts';
import type { Locale } from '../../languages/index.ts';
import type { LedgerLine } from '../../schema/index.ts';

/** That a standard is withdrawn, from when, and which one to go by now. */
export function withdrawnText({ facts }: Standard, { effective }: LedgerLine, locale: Locale): string {
  const words = changeWords[locale];
  const successor = facts.withdrawn?.replacedBy;
  return successor === undefined
    ? fill(words.withdrawn, { date: effective })
    : fill(words.replaced, { date: effective, code: successor });
}
