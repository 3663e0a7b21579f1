import type { Locale } from '../../languages/index.ts';
import { changesWords, toolNames } from '../../i18n/words/tools.ts';
import { hasIntervals } from '../../corpus/visit-intervals.ts';
import type { SiteContext } from './context.ts';
import { morePages } from './more-pages.ts';

/** A tool that staff use every day. */
export interface Tool {
  slug: 'practice' | 'visits' | 'cards' | 'changes';
  title: string;
  about: string;
}

/** The tools of a site, in the order of use; those that its content has nothing for are left out. */
export function toolsOf({ staff, corpus }: SiteContext, locale: Locale): Tool[] {
  const hasSome: Readonly<Record<Tool['slug'], boolean>> = {
    practice: staff.banks.length + staff.scenarios.length > 0,
    visits: staff.standards.some(({ facts }) => hasIntervals(facts)),
    cards: corpus.decks.length > 0,
    changes: true,
  };
  const pages = [...morePages(locale), { slug: 'changes' as const, ...changesWords[locale] }];
  return (Object.keys(hasSome) as Tool['slug'][]).flatMap((slug) => {
    const page = pages.find((one) => one.slug === slug);
    return page && hasSome[slug] ? [{ slug, title: toolNames[slug]?.[locale] ?? page.title, about: page.about }] : [];
  });
}
