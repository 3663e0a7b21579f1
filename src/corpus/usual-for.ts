import { type Locale, localeOfPath, locales } from '../languages/index.ts';
import { type SiteSettings, usualSettings } from '../schema/index.ts';
import type { RawFile } from './types.ts';

/** What the page that carries the facts has, and a translation has not. */
const states = /^(?:standard|manual):/m;

/**
 * The usual settings for a content folder, to go by where its own are lost: in the languages of its pages, so that what
 * is lost is one fault, and not as many as there are pages.
 */
export function usualFor(raw: readonly RawFile[]): SiteSettings {
  const written = raw.flatMap(({ path, text }) => {
    const locale = path.startsWith('docs/') ? localeOfPath(path.slice('docs/'.length)) : undefined;
    return locale ? [{ locale, hasFacts: states.test(text) }] : [];
  });
  const all = locales.filter((one) => written.some(({ locale }) => locale === one));
  const [first] = all;
  if (!first) return usualSettings;
  const facts = (one: Locale) => written.filter(({ locale, hasFacts }) => hasFacts && locale === one).length;
  const authority = all.reduce((best, one) => (facts(one) > facts(best) ? one : best), first);
  return { ...usualSettings, languages: all, authority };
}
