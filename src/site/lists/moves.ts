import type { Moved } from '../../corpus/ledger/moved.ts';
import { fill } from '../../i18n/fill.ts';
import { changeWords } from '../../i18n/words/changes.ts';
import type { Locale } from '../../languages/index.ts';

/** What is said of the clauses of a standard that moved in a publication, by clause. */
export function movesOf(moved: readonly Moved[], code: string, locale: Locale): [clause: string, text: string][] {
  const { movedTo, movedFrom } = changeWords[locale];
  return moved.flatMap(({ from, to }): [string, string][] => {
    if (from.code === code) return [[from.clause, fill(movedTo, { address: `${to.code}#${to.clause}` })]];
    const address = `${from.code}#${from.clause}`;
    return to.code === code ? [[to.clause, fill(movedFrom, { address })]] : [];
  });
}
