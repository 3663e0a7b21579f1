import { comingSoon } from '../../corpus/coming.ts';
import { localize } from '../../corpus/localize.ts';
import { pagesWithoutAliases } from '../../corpus/search-words.ts';
import { fill } from '../../i18n/fill.ts';
import { editorWords } from '../../i18n/words/editors.ts';
import { languageOf, type Locale } from '../../languages/index.ts';
import type { SiteContext } from '../pages/context.ts';
import { type EditorItem, itemAt } from './item.ts';

/** What begins to hold soon, and what ends. */
export function comingItems({ corpus, today }: SiteContext, locale: Locale): EditorItem[] {
  return comingSoon(corpus, today).map(({ standard, number, on, what }) =>
    itemAt(localize(standard, locale), fill(editorWords[locale][what], { number, date: on })),
  );
}

/** Standards that readers can hardly find by their own words, with the language that lacks them. */
export function aliasItems({ corpus }: SiteContext, locale: Locale): EditorItem[] {
  return pagesWithoutAliases(corpus).map(({ standard, page }) => {
    const values = { language: languageOf(page.locale).shortName, n: page.aliases.length };
    return itemAt(localize(standard, locale), fill(editorWords[locale].aliasesFound, values));
  });
}
