/** The languages of the site, in the order they are offered. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** BCP 47 tags, for `lang` attributes and number formats. */
export const languageTags: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/** Each language named in itself. */
export const languageNames: Readonly<Record<Locale, string>> = { zh: '简体中文', en: 'English' };

/** The language that is not this one. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh';
}

/** The language a site path begins with (`/zh/…` → zh), or undefined. */
export function localeOfPath(path: string): Locale | undefined {
  const first = path.replace(/^\//, '').split('/')[0];
  return locales.find((locale) => locale === first);
}
