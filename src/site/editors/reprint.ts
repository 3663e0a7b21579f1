import { isForeign, staleCards } from '../../cards/lock.ts';
import type { Locale } from '../../languages/index.ts';
import { editorWords } from '../../i18n/words/editors.ts';
import { fill } from '../../i18n/fill.ts';
import type { SiteContext } from '../pages/context.ts';
import { labelOf } from '../../corpus/labels.ts';
import { resolveReference } from '../pages/references.ts';
import { pagePath } from '../../lib/site-paths.ts';
import { dataFiles } from '../../schema/index.ts';
import type { EditorItem } from './item.ts';

const lockName = dataFiles.printed.at;

/** Printed cards that are out of date; undefined when no printing is on record. */
export function cardsToReprint(context: SiteContext, locale: Locale): EditorItem[] | undefined {
  const [lock] = context.corpus.printed;
  if (!lock) return undefined;
  const words = editorWords[locale];
  if (isForeign(context.corpus, lock))
    return [{ code: lockName, title: words.cardsForeign, href: pagePath(locale, 'cards'), text: lock.site }];
  return staleCards(context.corpus, lock, context.today).map(
    ({ deck, size, languages, card, reason, printed, now }) => {
      const known = resolveReference(context, card, locale);
      const name = labelOf(context.corpus, 'decks', deck, locale);
      const revisions = printed && now && printed !== now ? fill(words.printed, { was: printed, now }) : '';
      return {
        code: card,
        title: known?.title ?? name,
        href: known?.href ?? pagePath(locale, 'changes'),
        text: [`${name} · ${size} · ${languages.join(' ')}`, words[reason], revisions].filter(Boolean).join(' · '),
      };
    },
  );
}
