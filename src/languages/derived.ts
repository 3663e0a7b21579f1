import type { Locale } from './index.ts';

/** A language that is made from another when the site is built: nobody translates it, it has no files. */
export interface DerivedLanguage {
  /** What its addresses begin with, and what its data is named after. */
  locale: 'zh-hant';
  /** BCP 47 tag. */
  tag: string;
  name: string;
  shortName: string;
  from: Locale;
  /** What `from` is called shortly where both are offered. */
  fromShortName: string;
  /** How the tags of browsers that ask for it begin, in lower case. */
  askedBy: readonly string[];
}
export type DerivedLocale = DerivedLanguage['locale'];

/** The languages that can be derived. */
export const derivedLanguages: readonly DerivedLanguage[] = [
  {
    locale: 'zh-hant',
    tag: 'zh-Hant',
    name: '繁體中文',
    shortName: '繁體',
    from: 'zh',
    fromShortName: '简体',
    askedBy: ['zh-hant', 'zh-tw', 'zh-hk', 'zh-mo'],
  },
];

/** The languages that a site derives, by its settings. */
export function derivedOf(site: { languages: readonly Locale[]; traditional: boolean }): readonly DerivedLanguage[] {
  return site.traditional ? derivedLanguages.filter(({ from }) => site.languages.includes(from)) : [];
}

/** The derived language that a tag of a browser or of a page asks for; undefined when it is none. */
export function derivedNamed(tag: string): DerivedLanguage | undefined {
  const asked = tag.toLowerCase();
  return derivedLanguages.find(({ askedBy }) => askedBy.some((beginning) => asked.startsWith(beginning)));
}
