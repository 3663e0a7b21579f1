import type { FixedPage } from '../../corpus/addresses.ts';
import type { Locale } from '../../languages/index.ts';
import { cardPageWords } from '../../i18n/words/cards.ts';
import { editorWords } from '../../i18n/words/editors.ts';
import { glossaryWords } from '../../i18n/words/glossary.ts';
import { practiceWords } from '../../i18n/words/practice.ts';
import { recordWords } from '../../i18n/words/records.ts';
import { visitWords } from '../../i18n/words/visits.ts';

/** The pages that every menu offers. What is new is offered where it is told of, what trainers use by
 * the practice, the mystery visit by the record sheets. */
type OfferedPage = Exclude<FixedPage, 'changes' | 'trainers' | 'mystery-visit'>;

/** A page of the site beside the manuals. */
export interface MorePage {
  slug: OfferedPage;
  title: string;
  /** What it is for, in a few words. */
  about: string;
}

/** The pages beside the manuals, in the order they are offered. */
export function morePages(locale: Locale): MorePage[] {
  const [practice, glossary, visits, records, cards, editors] = [
    practiceWords[locale],
    glossaryWords[locale],
    visitWords[locale],
    recordWords[locale],
    cardPageWords[locale],
    editorWords[locale],
  ];
  // A page that is missing here does not compile.
  const pages: { readonly [Slug in OfferedPage]: Omit<MorePage, 'slug'> } = {
    practice: { title: practice.title, about: practice.about },
    glossary: { title: glossary.title, about: glossary.short },
    visits: { title: visits.title, about: visits.about },
    records: { title: records.title, about: records.about },
    cards: { title: cards.title, about: cards.short },
    editors: { title: editors.title, about: editors.short },
  };
  return (Object.keys(pages) as OfferedPage[]).map((slug) => ({ slug, ...pages[slug] }));
}
