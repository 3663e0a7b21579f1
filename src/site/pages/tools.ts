import type { Locale } from '../../languages/index.ts';
import { practiceWords } from '../../i18n/words/practice.ts';
import { toolWords } from '../../i18n/words/tools.ts';
import { visitWords } from '../../i18n/words/visits.ts';
import { hasIntervals } from '../../corpus/visit-intervals.ts';
import type { SiteContext } from './context.ts';
import { type MorePage, morePages } from './more-pages.ts';

/** A tool that staff use every day. */
export interface Tool {
  slug: 'practice' | 'visits' | 'cards' | 'changes';
  title: string;
}

function everyTool({ staff, corpus }: SiteContext, locale: Locale): (Tool & { isOffered: boolean })[] {
  const words = toolWords[locale];
  return [
    {
      slug: 'practice',
      title: practiceWords[locale].title,
      isOffered: staff.banks.length + staff.scenarios.length > 0,
    },
    {
      slug: 'visits',
      title: visitWords[locale].title,
      isOffered: staff.standards.some((one) => hasIntervals(one.facts)),
    },
    { slug: 'cards', title: words.cards, isOffered: corpus.decks.length > 0 },
    { slug: 'changes', title: words.changes, isOffered: true },
  ];
}

/** The tools of a site, in the order of use; those that its content has nothing for are left out. */
export function toolsOf(context: SiteContext, locale: Locale): Tool[] {
  return everyTool(context, locale).flatMap(({ slug, title, isOffered }) => (isOffered ? [{ slug, title }] : []));
}

/** The pages beside the manuals that are no tools: a tool that has nothing to show is offered nowhere. */
export function pagesBesideTools(context: SiteContext, locale: Locale): MorePage[] {
  const tools = new Set<string>(everyTool(context, locale).map(({ slug }) => slug));
  return morePages(locale).filter(({ slug }) => {
    return !tools.has(slug) && (slug !== 'editors' || context.corpus.site.editorsPage);
  });
}
