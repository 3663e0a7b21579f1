import { derivedNamed, type DerivedLocale } from '../../languages/derived.ts';
import type { Locale } from '../../languages/index.ts';
import { onSite } from '../../lib/site-base.ts';

type Offered = Locale | DerivedLocale;

/** The language the reader chose before, else the first one of the browser's that the site has, else its first. */
export function preferredLanguage(): Offered {
  let saved: string | null = null;
  try {
    saved = localStorage.getItem('lang');
  } catch {
    // A browser that keeps nothing has its own languages.
  }
  return languageFor([saved ?? '', ...navigator.languages], import.meta.env.SITE_LANGUAGES);
}

/** The first language of a reader that a site has, by their tags: a site of one language has no other to go to. */
export function languageFor(tags: readonly string[], has: readonly [Locale, ...Locale[]]): Offered {
  const wanted = tags.flatMap((tag): Offered | [] => {
    const derived = import.meta.env.DERIVED_LANGUAGES && derivedNamed(tag);
    if (derived) return derived.locale;
    return has.find((locale) => locale === tag.toLowerCase().split('-')[0]) ?? [];
  });
  return wanted[0] ?? has[0];
}

/** Goes on to the reader's language, leaving no step in the history. */
export function goToLanguage(pathOf: (locale: Offered) => string | undefined): void {
  const path = pathOf(preferredLanguage());
  if (path) location.replace(onSite(path));
}
