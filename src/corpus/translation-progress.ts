import type { Locale } from '../languages/index.ts';
import type { PartName } from './page-parts.ts';
import { translatedEntries, type TranslationGap, translationGaps } from './translation-state.ts';
import type { Corpus, Manual, Standard } from './types.ts';

/** Where the translation of a part stands. */
export type PartState = 'current' | 'older' | 'unrecorded' | 'missing';

/** How far the translation of a page into a language is. */
export interface TranslationProgress {
  /** The code of a standard, or the id of a manual. */
  code: string;
  manual: string;
  locale: Locale;
  /** Title, entries and body, in the order of the page. */
  parts: readonly { part: PartName; state: PartState }[];
}

/** How far each translation of a corpus is, page by page; withdrawn standards are translated no more. */
export function translationProgress(corpus: Corpus): TranslationProgress[] {
  const { all, authority } = corpus.languages;
  const pages: (Standard | Manual)[] = [
    ...corpus.manuals,
    ...corpus.standards.filter(({ facts }) => facts.state !== 'withdrawn'),
  ];
  return all
    .filter((locale) => locale !== authority)
    .flatMap((locale) =>
      pages.map((page) => {
        const gaps = translationGaps(page, locale);
        const parts = partsOf(page).map((part) => ({ part, state: stateOf(part, gaps) }));
        const code = 'code' in page ? page.code : page.id;
        return { code, manual: 'code' in page ? page.manual : page.id, locale, parts };
      }),
    );
}

/** How many of some parts are translated from the text as it stands, and how many that is of a hundred. */
export function shareOf(pages: readonly TranslationProgress[]): { current: number; of: number; percent: number } {
  const parts = pages.flatMap((page) => page.parts);
  const current = parts.filter(({ state }) => state === 'current').length;
  // Never rounded up: a hundred means that nothing is left.
  return { current, of: parts.length, percent: Math.floor((100 * current) / Math.max(1, parts.length)) };
}

function partsOf(page: Standard | Manual): PartName[] {
  const entries = translatedEntries(page).filter(({ words }) => Object.keys(words).length > 0);
  const body: PartName[] = page.hashes.body === undefined ? [] : [':body'];
  return [':title', ...entries.map(({ id }): PartName => `#${id}`), ...body];
}

function stateOf(part: PartName, gaps: readonly TranslationGap[]): PartState {
  if (gaps.some(({ gap }) => gap === 'page')) return 'missing';
  const isOf = (entry: { id: string }) => part === `#${entry.id}`;
  if (gaps.some((gap) => gap.gap !== 'stale' && 'entry' in gap && isOf(gap.entry))) return 'missing';
  const stale = gaps.find((gap) => gap.gap === 'stale' && gap.part === part);
  if (stale?.gap !== 'stale') return 'current';
  return stale.recorded ? 'older' : 'unrecorded';
}
