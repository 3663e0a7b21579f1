import { localize } from '../../corpus/localize.ts';
import type { Locale } from '../../i18n/locale.ts';
import { editorWords } from '../../i18n/words/editors.ts';
import type { SiteContext } from '../context.ts';
import { type Finding, findingAt } from './finding.ts';

/** Standards and manuals whose translation is missing or of an older text, with what exactly. */
export function translationGaps({ corpus }: SiteContext, locale: Locale): Finding[] {
  const words = editorWords[locale];
  const standards = corpus.standards.flatMap((standard) => {
    const there = localize(standard, 'en');
    const translation = standard.en?.translation;
    const lacks = [
      !translation && words.missingPage,
      translation && translation.source !== standard.hashes.header && words.staleHeader,
      translation && translation.body !== standard.hashes.body && words.staleBody,
      ...(translation
        ? [['staleClauses', there.stale] as const, ['missingClauses', there.untranslated] as const].map(
            ([word, ids]) => ids.size > 0 && `${words[word]} ${[...ids].join(', ')}`,
          )
        : []),
    ].filter(Boolean);
    return lacks.length > 0 ? [findingAt(localize(standard, locale), lacks.join(' · '))] : [];
  });
  const manuals = corpus.manuals.flatMap(({ id, slug, zh, en, facts, hashes }): Finding[] => {
    const lack = !en ? words.missingPage : en.translation.source === hashes.header ? '' : words.staleHeader;
    return lack
      ? [
          {
            code: facts.number,
            title: (locale === 'en' ? (en ?? zh) : zh).title,
            href: `/${locale}/${slug || id}/`,
            text: lack,
          },
        ]
      : [];
  });
  return [...standards, ...manuals];
}
