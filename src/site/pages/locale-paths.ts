import { type Locale, localeNamed } from '../../languages/index.ts';
import { siteContext } from './context.ts';

/** The paths of a page that stands once in each language of the site. */
export async function localePaths(): Promise<{ params: { locale: Locale } }[]> {
  const { corpus } = await siteContext();
  return corpus.languages.all.map((locale) => ({ params: { locale } }));
}

/** The language a route names. */
export function localeOf(name: string | undefined): Locale {
  const locale = localeNamed(name);
  if (!locale) throw new Error(`No language is called ${name ?? '(none)'}.`);
  return locale;
}
