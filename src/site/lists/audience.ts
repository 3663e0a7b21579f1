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
  pages: EditorItem[];
  terms: readonly Term[];
}

/** Standards, questions, scenarios and terms that are for trainers, or for editors, and that staff do not see. */
export function audienceList({ corpus }: SiteContext, locale: Locale, audience: Audience): AudienceList {
  const { standards, scenarios, terms } = contentFor(corpus, audience);
  const words = audienceWords[locale];
  const pages = [
    ...standards.map((standard) => {
      const local = localize(standard, locale);
      return itemAt(local, local.description);
    }),
    ...bankPages(corpus)
      .filter((page) => page.audience === audience)
      .map(({ path, bank: { number, title, questions } }) => ({
        code: number,
        title: title[locale],
        href: pagePath(locale, path),
        text: fill(words.questions, { n: questions.length }),
      })),
    ...scenarios.map(({ id, type, title, setting }) => ({
      code: scenarioTypes[type][locale],
      title: title[locale],
      href: pagePath(locale, `practice/scenarios/${id}`),
      text: setting[locale],
    })),
  ];
  return { pages, terms };
}
