import type { SiteSettings } from '../../../schema/index.ts';

/** The settings that no site can do without, as a file to begin with, in the languages of the site. */
export function firstSettings(site: SiteSettings): string {
  const { languages, authority, baseUrl, timeZone, colours, brand, tagline } = site;
  const inEach = (text: (locale: (typeof languages)[number]) => string | undefined) =>
    `{ ${languages.map((locale) => `${locale}: ${text(locale) ?? ''}`).join(', ')} }`;
  return [
    `brand: ${inEach((locale) => brand[locale])}`,
    `tagline: ${inEach((locale) => JSON.stringify(tagline[locale]))}`,
    `colours: { light: '${colours.light}', dark: '${colours.dark}' }`,
    `languages: [${languages.join(', ')}]`,
    `authority: ${authority}`,
    `baseUrl: ${baseUrl}`,
    `timeZone: ${timeZone}`,
    `popularSearches: ${inEach(() => '[]')}`,
    '',
  ].join('\n');
}
