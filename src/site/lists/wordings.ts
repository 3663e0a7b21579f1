import { highestNumber, ledgerOf } from '../../corpus/ledger/lines.ts';
import { standingLines } from '../../corpus/ledger/holding.ts';
import { type Wording, wordingBetween } from '../../corpus/ledger/wording.ts';
import type { Standard } from '../../corpus/types.ts';
import type { Locale } from '../../languages/index.ts';
import type { SiteContext } from '../pages/context.ts';

/** What each published revision of a standard changed beside the one before it, by number; nothing of the first. */
export function wordingsOf({ corpus }: SiteContext, standard: Standard, locale: Locale): ReadonlyMap<string, Wording> {
  const lines = ledgerOf(corpus, standard.code);
  if (highestNumber(lines) === undefined) return new Map();
  // A standard that is withdrawn keeps its history.
  const standing = standingLines(lines.filter(({ only }) => only !== 'withdrawn'));
  const last = new Map(standing.map((line) => [line.number, line]));
  const kept = [...last.values()];
  return new Map(
    kept.flatMap((line, index) => {
      const before = kept[index - 1];
      return before ? [[line.number, wordingBetween(corpus, standard, before, line, locale)] as const] : [];
    }),
  );
}
