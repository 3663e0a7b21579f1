import { scenarioPath } from '../../corpus/addresses.ts';
import { contentFor } from '../../corpus/audience.ts';
import { bankPages } from '../../corpus/bank-pages.ts';
import { localize } from '../../corpus/localize.ts';
import { audienceWords } from '../../i18n/words/audience.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../languages/index.ts';
import { pagePath } from '../../lib/site-paths.ts';
import { type Audience, scenarioTypes, type Term } from '../../schema/index.ts';
import { type EditorItem, itemAt } from '../editors/item.ts';
import type { SiteContext } from '../pages/context.ts';

/** What is for one audience only, ready to link. */
export interface AudienceList {
  standards: EditorItem[];
  /** Questions and scenarios. */
  practice: { title: string; href: string; text: string }[];
  terms: readonly Term[];
}

/** Standards, questions, scenarios and terms that are for trainers, or for editors, and that staff do not see. */
export function audienceList({ corpus }: SiteContext, locale: Locale, audience: Audience): AudienceList {
  const { standards, scenarios, terms } = contentFor(corpus, audience);
  const banks = bankPages(corpus).filter((page) => page.audience === audience);
  return {
    standards: standards
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map((standard) => {
        const local = localize(standard, locale);
        return itemAt(local, local.description);
      }),
    practice: [
      ...banks.map(({ path, bank: { title, questions } }) => ({
        title: title[locale],
        href: pagePath(locale, path),
        text: fill(audienceWords[locale].questions, { n: questions.length }),
      })),
      ...scenarios.map(({ id, type, title }) => ({
        title: title[locale],
        href: pagePath(locale, scenarioPath(id)),
        text: scenarioTypes[type][locale],
      })),
    ],
    terms,
  };
}

/** How many things such a list holds. */
export function sizeOf({ standards, practice, terms }: AudienceList): number {
  return standards.length + practice.length + terms.length;
}
