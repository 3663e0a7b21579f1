import { localize } from '../../corpus/localize.ts';
import type { Standard } from '../../corpus/types.ts';
import type { Locale } from '../../languages/index.ts';

/** What a revision of a standard says of each change, by clause, in a language. */
export function clauseNotes(
  standard: Standard,
  number: string,
  locale: Locale,
): ReadonlyMap<string, string | undefined> {
  const revision = localize(standard, locale).facts.history.find((entry) => entry.number === number);
  return new Map(revision?.marks.map(({ clause, note }) => [clause, note]));
}
