import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { levels, type Rule, rules } from '../check/index.ts';
import { languageOf, type Locale } from '../languages/index.ts';
import { pagePath } from '../lib/site-paths.ts';
import { guideTitles } from './titles.ts';

/** A page of the guide for authors, which every company's site has. */
export interface GuidePage {
  locale: Locale;
  /** The path below the language. */
  slug: string;
  title: string;
  description: string;
  /** Markdown. */
  text: string;
  /** The file it comes from. */
  file: string;
}

/** Where the guide stands below a language. */
export const guideSlug = 'authoring';

/** The path below a language of the page that explains a rule. */
export function ruleSlug(id: string): string {
  return `${guideSlug}/rules/${id}`;
}

/** The paths of all pages of the guide below a language. */
export const guideSlugs: readonly string[] = [guideSlug, ...rules.map(({ id }) => ruleSlug(id))];

/** The guide in some languages: its front page with the list of rules, and a page for each rule. */
export function guidePages(languages: readonly Locale[]): GuidePage[] {
  return languages.flatMap((locale) => [frontPage(locale), ...rules.map((rule) => rulePage(rule, locale))]);
}

function frontPage(locale: Locale): GuidePage {
  const file = join(import.meta.dirname, `${locale}.md`);
  // Each rule is a paragraph of its own: no paragraph of a page may be as long as all of them.
  const list = rules.map((rule) => ruleLine(rule, locale)).join('\n\n');
  const text = readFileSync(file, 'utf8').replace('{rules}', () => list);
  return { locale, slug: guideSlug, ...guideTitles[locale], text, file };
}

function ruleLine({ id, title, level, summary }: Rule, locale: Locale): string {
  const { colon, aside } = languageOf(locale);
  const [open, close] = aside;
  const name = `[${title[locale]}](${pagePath(locale, ruleSlug(id))}) \`${id}\``;
  return `- ${name}${open}${levels[level][locale]}${close}${colon}${summary[locale]}`;
}

function rulePage({ id, title, summary }: Rule, locale: Locale): GuidePage {
  const file = join(import.meta.dirname, `../check/rules/${id}/${locale}.md`);
  const text = readFileSync(file, 'utf8');
  return { locale, slug: ruleSlug(id), title: title[locale], description: summary[locale], text, file };
}
