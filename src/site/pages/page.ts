import type { AstroGlobal } from 'astro';
import { type Locale, localeNamed } from '../../languages/index.ts';
import { wordsOf, type Words } from '../../i18n/words/index.ts';
import { siteContext, type SiteContext } from './context.ts';
import { slugOf, subjectOf, type Subject } from './subject.ts';

/** What every part of a page needs to know. */
export interface PageFacts {
  context: SiteContext;
  locale: Locale;
  words: Words;
  subject: Subject;
  /** The path below the language, the same in every language. */
  slug: string;
  /** The id of the manual the page belongs to. */
  manual: string | undefined;
}

/** The facts of the page that is being rendered inside Starlight's frame. */
export async function pageFacts(astro: Readonly<AstroGlobal>): Promise<PageFacts> {
  const context = await siteContext();
  const { id, locale: asked } = astro.locals.starlightRoute;
  const locale = localeNamed(asked) ?? context.corpus.languages.authority;
  const subject = subjectOf(context, id, locale);
  const slug = slugOf(id, locale);
  const manual =
    subject.type === 'standard' ? subject.standard.manual : subject.type === 'manual' ? subject.manual.slug : undefined;
  return { context, locale, words: wordsOf(locale), subject, slug, manual };
}
