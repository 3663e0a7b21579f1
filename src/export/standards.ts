import { pagePath } from '../lib/site-paths.ts';
import { z } from 'zod';
import { inLanguages } from './in-languages.ts';
import { exportedLists, listsJsonSchema, listsOf } from './lists.ts';
import {
  type Corpus,
  isLimited,
  lawsOf,
  limitTexts,
  obligationOf,
  peopleLines,
  localize,
  type Quote,
  quoteOf,
  quoteText,
  type Standard,
  textsFrom,
} from '../corpus/index.ts';
import type { Day } from '../lib/day.ts';
import { type Locale, locales } from '../languages/index.ts';
import {
  audiences,
  documentKinds,
  type Obligation,
  obligations,
  oneOf,
  type Stance,
  standard as standardSchema,
  stances,
  toJsonSchema,
  when as whenSchema,
  type Where,
} from '../schema/index.ts';

/** The version of the export's shape; it rises when a field changes its meaning or goes. */
const formatVersion = 2;

const quote = z.strictObject({
  id: z.string().describe('The id of the clause'),
  polarity: z
    .enum(['none', ...(Object.keys(stances) as Exclude<Stance, 'none'>[])])
    .describe('What the clause does with what its text names; none where it only tells what is so'),
  obligation: oneOf(obligations).describe('How binding it is: as it says itself, or else as its standard'),
  who: z.array(z.string()).optional().describe('Who does it, answers for it, is asked and told, in words'),
  text: z
    .string()
    .describe('The clause as it may be repeated by itself: what is forbidden says so, with the exception'),
  where: z
    .record(z.string(), z.array(z.string()))
    .optional()
    .describe('The values by axis for which it holds, with those of its standard; everywhere if left out'),
  when: z
    .array(whenSchema)
    .optional()
    .describe('When it holds, with the times of its standard: all must be true; always if left out'),
  holds: z.string().optional().describe('The same in words'),
});

const words = z.strictObject({
  title: z.string().describe('The title in this language'),
  rule: z.string().describe('The rule sentence in this language'),
  path: z.string().describe('The path of the page on the site'),
  translated: z.boolean().describe('False when the page shows the words of the other language'),
  aliases: z.array(z.string()).describe('Words people search by'),
  clauses: z.array(quote).describe('Its clauses as they may be repeated outside its page'),
  facts: standardSchema.describe(
    'The standard with the words of this language; a text of its clauses says nothing without its polarity',
  ),
});

/** A text of a standard: its number, its days, its words in the languages of the site. */
const text = z.strictObject({
  revision: z.string().describe('The number of its revision'),
  effective: z.string().describe('The first day on which it holds, in the time zone of the file'),
  expires: z.string().optional().describe('The last day on which it holds; left out where none is set'),
  ...(Object.fromEntries(locales.map((locale) => [locale, words.optional()])) as Record<
    Locale,
    z.ZodOptional<typeof words>
  >),
});

const exported = z.strictObject({
  code: z.string().describe('The permanent code'),
  manual: z.string().describe('The id of its manual'),
  audience: oneOf(audiences).describe('Whom it is for: staff, trainers or editors'),
  ...text.shape,
  earlier: z
    .array(text)
    .optional()
    .describe('The texts that hold before this one begins, oldest first; left out where there is none'),
});

const named = { id: z.string().describe('Its id'), ...labels() };

const exportedAxis = z.strictObject({
  ...named,
  values: z
    .array(
      z.strictObject({
        ...named,
        partOf: z.record(z.string(), z.string()).optional().describe('The values of other axes that it belongs to'),
      }),
    )
    .describe('Its values'),
});

/** A name in each language of the site. */
function labels() {
  const label = (locale: Locale) => {
    return [
      locale,
      z.string().optional().describe('Its name in this language; left out where the site has it not'),
    ] as const;
  };
  return Object.fromEntries(locales.map(label)) as Record<Locale, z.ZodOptional<z.ZodString>>;
}

const exportedLaw = z.strictObject({
  id: z.string().describe('Its id, with which the basis of a clause begins; an article follows after #'),
  kind: oneOf(documentKinds).describe('What it is'),
  title: z.strictObject(labels()).describe('Its name'),
  number: z.string().optional().describe('Its number'),
  edition: z.strictObject(labels()).optional().describe('Its edition'),
  address: z.string().optional().describe('Where it can be read'),
  validFrom: z.string().optional().describe('The first day on which it holds'),
  validTo: z.string().optional().describe('The last day on which it holds'),
  articles: z.array(z.strictObject(named)).optional().describe('The articles that clauses rest on'),
});

/** The shape of standards.json. */
export const standardsFile = z.strictObject({
  formatVersion: z.literal(formatVersion),
  timeZone: z.string().describe('The time zone of the days on which texts begin and end'),
  axes: z
    .array(exportedAxis)
    .optional()
    .describe('What tells apart where standards hold; left out where all hold everywhere'),
  lists: exportedLists
    .optional()
    .describe('The closed lists that standards name entries of by id: roles, forms, hours and the like'),
  laws: z.array(exportedLaw).optional().describe('Laws, contracts and the like that clauses rest on'),
  standards: z.array(exported).describe('Every valid standard, by code'),
});
export type StandardsFile = z.output<typeof standardsFile>;

/**
 * Every valid standard in the languages of the site, for other systems, with all of its texts that hold on a day or
 * after it. Sorted by code, so that equal content gives equal bytes.
 */
export function exportStandards(corpus: Corpus, today: Day): StandardsFile {
  const sorted = corpus.standards.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const { all } = corpus.languages;
  const axes = inLanguages(corpus.axes, all);
  const lists = inLanguages(listsOf(corpus), all);
  const laws = lawsOf(corpus).flatMap(({ kind, systems: _, ...law }) => (kind ? [{ ...law, kind }] : []));
  return {
    formatVersion,
    timeZone: corpus.site.timeZone,
    ...(axes.length > 0 ? { axes: [...axes] } : {}),
    ...(Object.keys(lists).length > 0 ? { lists } : {}),
    ...(laws.length > 0 ? { laws: inLanguages(laws, all) } : {}),
    standards: sorted.map((standard) => exportOne(corpus, standard, today)),
  };
}

/** The JSON Schema of the same file. */
export function standardsJsonSchema(): object {
  const rest = toJsonSchema(standardsFile.omit({ lists: true }), 'en', 'output') as { properties: object };
  const lists = { description: standardsFile.shape.lists.description, ...listsJsonSchema() };
  return { ...rest, properties: { ...rest.properties, lists } };
}

function exportedQuote(
  corpus: Corpus,
  id: string,
  obligation: Obligation,
  quoted: Quote,
  locale: Locale,
): z.output<typeof quote> {
  const { where, when } = quoted.limits;
  const who = peopleLines(corpus, quoted.people, locale);
  return {
    id,
    polarity: quoted.stance,
    obligation,
    ...(who.length > 0 ? { who } : {}),
    text: quoteText(corpus, quoted, locale),
    ...(where ? { where: mapped(where) } : {}),
    ...(when.length > 0 ? { when: [...when] } : {}),
    ...(isLimited(quoted.limits) ? { holds: limitTexts(corpus, quoted.limits, locale).join(' · ') } : {}),
  };
}

const mapped = (where: Where) => Object.fromEntries(Object.entries(where).map(([axis, ids]) => [axis, [...ids]]));

function exportedText(corpus: Corpus, standard: Standard): z.output<typeof text> {
  const inLanguage = (locale: Locale) => {
    const { title, description, aliases, facts, translated, slug } = localize(standard, locale);
    const clauses = facts.clauses.flatMap((clause) => {
      const quoted = quoteOf(facts, clause, locale);
      return quoted ? [exportedQuote(corpus, clause.id, obligationOf(facts, clause), quoted, locale)] : [];
    });
    return {
      title,
      rule: description,
      path: pagePath(locale, slug),
      translated,
      aliases: [...aliases],
      clauses,
      facts,
    };
  };
  const { number, effective, expires } = standard.facts.revision;
  return {
    revision: number,
    effective,
    ...(expires !== undefined && { expires }),
    ...Object.fromEntries(corpus.languages.all.map((locale) => [locale, inLanguage(locale)])),
  };
}

function exportOne(corpus: Corpus, standard: Standard, today: Day): StandardsFile['standards'][number] {
  const earlier = textsFrom(corpus, standard, today).filter((one) => one !== standard);
  return {
    code: standard.code,
    manual: standard.manual,
    audience: standard.facts.audience,
    ...exportedText(corpus, standard),
    ...(earlier.length > 0 ? { earlier: earlier.map((one) => exportedText(corpus, one)) } : {}),
  };
}
