import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Level, levels, type Rule, rules } from '../check/index.ts';
import { headingIds } from '../corpus/body-ids.ts';
import { parseBody } from '../corpus/markdown.ts';
import { languageOf, type Locale } from '../languages/index.ts';
import { guideSlug, pagePath } from '../lib/site-paths.ts';
import { guideTitles, levelHeadings } from './titles.ts';

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

/** The path below a language of the page that explains a rule. */
export function ruleSlug(id: string): string {
  return `${guideSlug}/rules/${id}`;
}

/** The paths of all pages of the guide below a language. */
export const guideSlugs: readonly string[] = [guideSlug, ...rules.map(({ id }) => ruleSlug(id))];

/** The guide in some languages: its front page with the list of rules, and a page for each rule. */
export function guidePages(languages: readonly Locale[]): GuidePage[] {
  const [, ...others] = languages;
  const said = (page: GuidePage) => (others.length === 0 ? inOneLanguage(page) : page);
  return languages.flatMap((locale) => [frontPage(locale), ...rules.map((rule) => said(rulePage(rule, locale)))]);
}

/** A page for a site with one language, where the check says in that alone how grave something is. */
function inOneLanguage(page: GuidePage): GuidePage {
  const both = Object.values(levels).map(({ zh, en }) => ({ both: `  ${zh} ${en}  `, own: { zh, en }[page.locale] }));
  const text = both.reduce((rest, { both, own }) => rest.replaceAll(both, `  ${own}  `), page.text);
  return { ...page, text };
}

function frontPage(locale: Locale): GuidePage {
  const file = join(import.meta.dirname, `${locale}.md`);
  const whole = readFileSync(file, 'utf8').replace('{rules}', () => ruleLists(locale));
  const text = whole.replace('{contents}', () => contentsOf(whole));
  return { locale, slug: guideSlug, ...guideTitles[locale], text, file };
}

/** The parts of a long page as links, to jump to. */
function contentsOf(text: string): string {
  const { tree } = parseBody(text);
  const headings = tree ? [...headingIds(tree, false)].filter(([{ depth }]) => depth === 2) : [];
  return headings
    .map(([{ children }, id]) => `- [${children.map((one) => ('value' in one ? one.value : '')).join('')}](#${id})`)
    .join('\n');
}

/** The rules by how grave what they tell is, the gravest first: one list would be too long to look through. */
function ruleLists(locale: Locale): string {
  const byLevel = Map.groupBy(rules, ({ level }) => level);
  return (Object.keys(levels) as Level[])
    .map((level) => {
      const lines = (byLevel.get(level) ?? []).map((rule) => ruleLine(rule, locale));
      return [`### ${levelHeadings[level][locale]}`, lines.join('\n')].join('\n\n');
    })
    .join('\n\n');
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
