import type { Locale } from '../i18n/locale.ts';
import { siteConfig } from '../site.config.ts';

/** The path of a page in a language; `slug` as the corpus names it, empty for the home page. */
export function pagePath(locale: Locale, slug: string, anchor?: string): string {
  return `/${locale}/${slug === '' ? '' : `${slug}/`}${anchor ? `#${anchor}` : ''}`;
}

/** The short path of a standard, which QR codes and printed pages name. */
export function shortPath(code: string): string {
  return `/s/${code}/`;
}

/** The same as a full address on the published site. */
export function shortUrl(code: string): string {
  return new URL(shortPath(code), siteConfig.baseUrl).href;
}
