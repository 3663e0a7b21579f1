import type { Moved } from '../../corpus/ledger/moved.ts';
import { wordsIn } from '../../corpus/localize.ts';
import { changeWords } from '../../i18n/words/changes.ts';
import type { Locale } from '../../languages/index.ts';
import { pagePath } from '../../lib/site-paths.ts';
import type { SiteContext } from '../pages/context.ts';

/** That a clause went to another standard or came from one: the words about its name, the name, where it is read. */
export interface Move {
  words: readonly [before: string, after: string];
  code: string;
  title: string;
  href: string;
  /** As notes name it. */
  address: string;
}

/** What is said of the clauses of a standard that moved in a publication, by clause. */
export function movesOf(
  { byCode }: Pick<SiteContext, 'byCode'>,
  moved: readonly Moved[],
  code: string,
  locale: Locale,
): ReadonlyMap<string, Move> {
  const words = changeWords[locale];
  const moveOf = (template: string, other: Moved['to'], isThere: boolean): Move | undefined => {
    const standard = byCode.get(other.code);
    if (!standard) return undefined;
    const [before = '', after = ''] = template.split('{title}');
    const { title } = wordsIn(standard, locale);
    const href = pagePath(locale, standard.slug) + (isThere ? `#${other.clause}` : '');
    return { words: [before, after], code: other.code, title, href, address: `${other.code}#${other.clause}` };
  };
  return new Map(
    moved.flatMap(({ from, to }): [string, Move][] => {
      // What it left no longer has the place.
      const move =
        from.code === code ? moveOf(words.movedTo, to, true) : to.code === code && moveOf(words.movedFrom, from, false);
      return move ? [[from.code === code ? from.clause : to.clause, move]] : [];
    }),
  );
}

/** The note of a change beside a move: one that says no more than where it went is left out. */
export const noteBeside = (note: string | undefined, move: Move | undefined): string | undefined =>
  move && note?.includes(move.address) ? undefined : note;
