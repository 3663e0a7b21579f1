import { languageOf } from '../languages/index.ts';
import type { Corpus, PageWords, Standard } from './types.ts';

/** Whether a page has fewer search words than its language needs. */
export function lacksAliases({ locale, aliases }: Pick<PageWords, 'locale' | 'aliases'>): boolean {
  return aliases.length < languageOf(locale).searchWords.fewest;
}

/** The pages of standards that have too few search words. */
export function pagesWithoutAliases(corpus: Corpus): { standard: Standard; page: PageWords }[] {
  return corpus.standards.flatMap((standard) =>
    [standard.authority, ...Object.values(standard.translations)]
      .filter(lacksAliases)
      .map((page) => ({ standard, page })),
  );
}
