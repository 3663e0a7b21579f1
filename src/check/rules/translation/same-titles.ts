import { type Corpus, pagesOf, type Standard } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import { latinWordsIn, hanWordsIn } from '../../lexicon/index.ts';
import type { translationWords } from './words.ts';

type TranslationFinding = Finding<typeof translationWords>;

/** Translated titles that another page has too, though the originals of both are called otherwise. */
export function* sameTitles({ standards, languages }: Corpus): Iterable<TranslationFinding> {
  for (const locale of languages.all) {
    if (locale === languages.authority) continue;
    const titleOf = (standard: Standard) => standard.translations[locale]?.title.trim().toLowerCase();
    for (const [title, group] of Map.groupBy(standards, titleOf)) {
      const originals = new Set(group.map(({ authority }) => authority.title.trim()));
      if (title === undefined || originals.size < 2) continue;
      const [right, ...others] = group.toSorted((a, b) => fit(b) - fit(a));
      for (const standard of others) {
        const page = pagesOf(standard).find(({ file }) => file.locale === locale);
        if (!page || !right) continue;
        const path = ['title'];
        const span = valueSpan(page.file, path);
        const other = standard.translations[locale]?.title ?? '';
        yield {
          file: page.file,
          path,
          span,
          level: 'warning',
          say: 'same-title',
          with: { title: other, code: right.code },
        };
      }
    }
  }
}

/** How many words of a title the lexicon finds in its translation. */
function fit({ authority, translations }: Standard): number {
  const translated = latinWordsIn(
    Object.values(translations)
      .map(({ title }) => title)
      .join(' '),
  );
  return hanWordsIn(authority.title).filter(({ groups }) =>
    translated.some((word) => word.groups.some((group) => groups.includes(group))),
  ).length;
}
