import { z } from 'zod';
import { localize } from '../corpus/localize.ts';
import type { Corpus, Standard } from '../corpus/types.ts';
import { type Audience, audiences, standard as standardSchema, toJsonSchema } from '../schema/index.ts';

/** The version of the export's shape; it rises when a field changes its meaning or goes. */
const formatVersion = 1;

const audienceIds = Object.keys(audiences) as [Audience, ...Audience[]];

const words = z.strictObject({
  title: z.string().describe('The title in this language'),
  rule: z.string().describe('The rule sentence in this language'),
  path: z.string().describe('The path of the page on the site'),
  translated: z.boolean().describe('False when the page shows the words of the other language'),
  aliases: z.array(z.string()).describe('Words people search by'),
  facts: standardSchema.describe('The standard with the words of this language'),
});

const exported = z.strictObject({
  code: z.string().describe('The permanent code'),
  manual: z.string().describe('The id of its manual'),
  revision: z.string().describe('The number of its revision'),
  audience: z.enum(audienceIds).describe('Whom it is for: staff, trainers or editors'),
  zh: words,
  en: words,
});

/** The shape of standards.json. */
export const standardsFile = z.strictObject({
  formatVersion: z.literal(formatVersion),
  standards: z.array(exported).describe('Every valid standard, by code'),
});
export type StandardsFile = z.output<typeof standardsFile>;

/**
 * Every valid standard in both languages, for other systems. Sorted by code, so that equal content gives equal bytes.
 */
export function exportStandards({ standards }: Corpus): StandardsFile {
  const sorted = standards.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return { formatVersion, standards: sorted.map(exportOne) };
}

/** The JSON Schema of the same file. */
export function standardsJsonSchema(): object {
  return toJsonSchema(standardsFile, 'en', 'output');
}

function exportOne(standard: Standard): StandardsFile['standards'][number] {
  const inLanguage = (locale: 'zh' | 'en') => {
    const { title, description, aliases, facts, translated, slug } = localize(standard, locale);
    return { title, rule: description, path: `/${locale}/${slug}/`, translated, aliases: [...aliases], facts };
  };
  return {
    code: standard.code,
    manual: standard.manual,
    revision: standard.facts.revision.number,
    audience: standard.facts.audience,
    zh: inLanguage('zh'),
    en: inLanguage('en'),
  };
}
