import { inOrder, type Locale, type SiteLanguages } from '../languages/index.ts';
import { headings, type Kind, kindSchemas, skeletons } from '../schema/index.ts';
import { pageSchemas } from '../schema/page.ts';
import { pendingHash } from './hash.ts';
import { fieldLines, type KnownValues } from './template-fields.ts';

export interface TemplateFacts {
  kind: Kind;
  code: string;
  /** Today's date, YYYY-MM-DD: the date of the first entry of the history. */
  today: string;
}

/**
 * The pages of a new standard in each language, ready to fill, the authority's first. What is left empty is what the
 * check lists.
 */
export function newPages(languages: SiteLanguages, facts: TemplateFacts): { locale: Locale; text: string }[] {
  return inOrder(languages).map((locale) => {
    const lines = locale === languages.authority ? authorityLines(facts, locale) : translationLines(facts, locale);
    return { locale, text: pageText(lines, facts.kind, locale) };
  });
}

/** The next free code of a prefix, as wide as the widest in use: after AP-09 comes AP-10. Codes in gaps stay unused. */
export function nextCode(prefix: string, used: Iterable<string>): string {
  const numbers = [...used]
    .filter((code) => code.startsWith(`${prefix}-`))
    .map((code) => code.slice(prefix.length + 1));
  const width = Math.max(2, ...numbers.map((digits) => digits.length));
  const next = Math.max(0, ...numbers.map(Number)) + 1;
  return `${prefix}-${String(next).padStart(width, '0')}`;
}

/** The page of some lines of fields, with the headings that its kind must have; a page of no kind has none. */
export function pageText(frontmatter: readonly string[], kind: Kind | undefined, locale: Locale): string {
  const needed = kind === undefined ? [] : skeletons[kind].required;
  const required = needed.map((heading) => `## ${headings[heading][locale]}\n`);
  return `---\n${frontmatter.join('\n')}\n---\n\n${required.join('\n')}`;
}

function authorityLines({ kind, code, today }: TemplateFacts, locale: Locale): string[] {
  const known: KnownValues = {
    code,
    number: "'1.0'",
    effective: today,
    review: aYearAfter(today),
    date: today,
    aliases: '[]',
    appliesTo: '{ people: [all], roles: [all] }',
  };
  return [...headerLines(locale), 'standard:', ...fieldLines(kindSchemas[kind], { locale, known }, '  ')];
}

/** The lines of a translation that is to be written, of a standard by its code or of a manual by its id. */
export function translationLines({ code }: Pick<TemplateFacts, 'code'>, locale: Locale): string[] {
  const known: KnownValues = { of: code, source: pendingHash, body: pendingHash, aliases: '[]', clauses: '{}' };
  return [
    ...headerLines(locale),
    'translation:',
    ...fieldLines(pageSchemas.translation.shape.translation, { locale, known }, '  '),
  ];
}

function headerLines(locale: Locale): string[] {
  return fieldLines(pageSchemas.plain, { locale, known: {} }, '');
}

/** The same day a year later; 29 February becomes 28 February. */
export function aYearAfter(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${String(Number(year) + 1).padStart(4, '0')}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
