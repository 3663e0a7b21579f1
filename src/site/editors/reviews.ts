import type { Locale } from '../../i18n/locale.ts';
import { editorWords } from '../../i18n/words/editors.ts';
import { fill } from '../../i18n/fill.ts';
import type { SiteContext } from '../context.ts';
import { siteConfig } from '../../site.config.ts';
import { labelOf } from '../labels.ts';
import { addInterval } from '../visits/plan.ts';
import { type Finding, findingAt, kept } from './finding.ts';

/** Standards whose review is overdue or due soon after the build date, soonest first. */
export function reviewsDue({ corpus, today }: SiteContext, locale: Locale): Finding[] {
  const words = editorWords[locale];
  const limit = addInterval(today, { count: siteConfig.reviewNoticeDays, unit: 'day' }).day;
  return kept(corpus.standards, locale)
    .filter(({ facts }) => facts.revision.review <= limit)
    .sort((a, b) => a.facts.revision.review.localeCompare(b.facts.revision.review) || a.code.localeCompare(b.code))
    .map((local) => {
      const { review, owner } = local.facts.revision;
      const parts = [
        review < today && words.overdue,
        fill(words.reviewBy, { date: review }),
        labelOf(corpus, 'roles', owner, locale),
      ];
      return findingAt(local, parts.filter(Boolean).join(' · '));
    });
}
