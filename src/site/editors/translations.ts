import { localize, localizeManual } from '../../corpus/localize.ts';
import { type TranslationGap, translationGaps } from '../../corpus/translation-state.ts';
import type { Manual, Standard } from '../../corpus/types.ts';
import { editorWords } from '../../i18n/words/editors.ts';
import { languageOf, type Locale } from '../../languages/index.ts';
import { pagePath } from '../../lib/site-paths.ts';
import type { SiteContext } from '../pages/context.ts';
import { type EditorItem, itemAt } from './item.ts';

/** Standards and manuals whose translations are missing or of an older text, with what exactly. */
export function translationItems({ corpus }: SiteContext, locale: Locale): EditorItem[] {
  const { all, authority } = corpus.languages;
  const others = all.filter((other) => other !== authority);
  const lacksOf = (page: Standard | Manual) =>
    others.flatMap((other) => {
      const lacks = lacksIn(translationGaps(page, other), locale);
      const named = others.length > 1 && lacks.length > 0 ? [languageOf(other).shortName] : [];
      return [...named, ...lacks];
    });
  return [
    ...corpus.standards.flatMap((standard) => {
      const lacks = lacksOf(standard);
      return lacks.length > 0 ? [itemAt(localize(standard, locale), lacks.join(' · '))] : [];
    }),
    ...corpus.manuals.flatMap((manual): EditorItem[] => {
      const lacks = lacksOf(manual);
      if (lacks.length === 0) return [];
      const { title, slug, facts } = localizeManual(manual, locale);
      return [{ code: facts.number, title, href: pagePath(locale, slug), text: lacks.join(' · ') }];
    }),
  ];
}

/** What a translation lacks, in words: the page, its parts, then its clauses by id. */
function lacksIn(gaps: readonly TranslationGap[], locale: Locale): string[] {
  const words = editorWords[locale];
  const ids = { staleClauses: new Set<string>(), missingClauses: new Set<string>() };
  const parts = new Set<string>();
  for (const gap of gaps) {
    if (gap.gap === 'page') parts.add(words.missingPage);
    else if (gap.gap === 'stale') {
      if (gap.what === 'header') parts.add(words.staleHeader);
      else if (gap.what === 'body') parts.add(words.staleBody);
      else ids.staleClauses.add(gap.what.id);
    } else if (gap.gap === 'extra-entry' || gap.gap === 'note') ids.missingClauses.add(gap.id);
    else ids.missingClauses.add(gap.entry.id);
  }
  const lists = (['staleClauses', 'missingClauses'] as const).flatMap((name) =>
    ids[name].size > 0 ? [`${words[name]} ${[...ids[name]].join(languageOf(locale).listMark)}`] : [],
  );
  return [...parts, ...lists];
}
