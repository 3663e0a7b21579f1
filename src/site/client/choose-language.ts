import { derivedNamed, type DerivedLocale } from '../../languages/derived.ts';
import { locales, type Locale } from '../../languages/index.ts';
import { onSite } from '../../lib/site-base.ts';

type Offered = Locale | DerivedLocale;

/** The language the reader chose before, else the first one of the browser's that we have, else Chinese. */
export function preferredLanguage(): Offered {
  let saved: string | null = null;
  try {
    saved = localStorage.getItem('lang');
  } catch {
    // A browser that keeps nothing has its own languages.
  }
  const wanted = [saved ?? '', ...navigator.languages].map(
    (tag) => (import.meta.env.DERIVED_LANGUAGES && derivedNamed(tag)) || tag.toLowerCase().split('-')[0],
  );
  return (
    wanted.flatMap((tag): Offered | [] => {
      if (import.meta.env.DERIVED_LANGUAGES && typeof tag === 'object') return tag.locale;
      return locales.find((locale) => locale === tag) ?? [];
    })[0] ?? 'zh'
  );
}

/** Goes on to the reader's language, leaving no step in the history. */
export function goToLanguage(pathOf: (locale: Offered) => string | undefined): void {
  const path = pathOf(preferredLanguage());
  if (path) location.replace(onSite(path));
}
