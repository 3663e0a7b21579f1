import { converterPairs } from './build-simplified.ts';
import { type Corpus, figureText, localize, type LocalizedStandard } from '../corpus/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { searchWords } from '../i18n/words/search.ts';
import { addressableLists, kinds, type Quantity, wordFields } from '../schema/index.ts';
import { buildReadings } from './build-readings.ts';
import { type FacetRow, flagBits, type IndexRow, type InstantIndex, type TextIndex } from './index-types.ts';

/** Filters that come from the schema, in the order they are offered. */
export const facetNames = ['roles', 'channels', 'grades'] as const;

/** Builds the instant index of one interface language from the corpus; withdrawn standards are in it, marked. */
export function buildInstantIndex(corpus: Corpus, locale: Locale): InstantIndex {
  const kindIds = Object.keys(kinds) as (keyof typeof kinds)[];
  const facets = facetNames.flatMap((name) => corpus.vocabulary[name].filter((item) => item.id !== 'all').map((item) => [name, item.id, item[locale]] as const satisfies FacetRow));
  const rows = corpus.standards.map((standard): IndexRow => {
    const here = localize(standard, locale);
    const { facts } = here;
    return [
      standard.code,
      standard.slug,
      standard.zh.title,
      standard.en?.title ?? '',
      standard.zh.aliases.join('|'),
      standard.en?.aliases.join('|') ?? '',
      figuresOf(here).join('|'),
      kindIds.indexOf(facts.kind),
      corpus.manuals.findIndex((manual) => manual.id === standard.manual),
      facets.flatMap(([name, id], at) => ((facts.appliesTo[name] ?? []).includes(id) ? [at] : [])).join(','),
      (facts.state === 'draft' ? flagBits.draft : 0) + (facts.state === 'withdrawn' ? flagBits.withdrawn : 0) + (here.translated ? 0 : flagBits.untranslated),
      Number(facts.revision.effective.replaceAll('-', '')),
      Number(facts.revision.expires?.replaceAll('-', '') ?? 0),
    ];
  });
  const named = rows.flatMap(([, , title, , aliases]) => [...title, ...aliases]);
  return {
    kinds: kindIds.map((id) => [id, kinds[id][locale]] as const),
    manuals: corpus.manuals.map((manual) => [manual.id, (locale === 'en' ? manual.en?.title : undefined) ?? manual.zh.title] as const),
    facets,
    words: searchWords[locale],
    columns: Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => rows.map((row) => row[column] ?? 0)),
    simplified: converterPairs([...named, ...corpus.standards.flatMap((standard) => [...standard.zh.description])]),
    ...buildReadings(named),
  };
}

/** Builds the rule sentences of one language, to be loaded right after the index. */
export function buildRuleIndex(corpus: Corpus, locale: Locale): TextIndex {
  return { rows: corpus.standards.map((standard) => localize(standard, locale).description) };
}

/** Builds the clause texts of one language, to be loaded after the first results. */
export function buildTextIndex(corpus: Corpus, locale: Locale): TextIndex {
  return { rows: corpus.standards.map((standard) => textOf(localize(standard, locale))) };
}

function textOf({ facts }: LocalizedStandard): string {
  return addressableLists
    .flatMap((list) =>
      ((facts as Record<string, unknown>)[list] as ({ id: string } & Record<string, unknown>)[] | undefined ?? []).map((entry) => {
        const words = wordFields(facts.kind, list).flatMap((name) => entry[name] ?? []);
        return `${entry.id}\t${words.join(' · ')}`;
      }),
    )
    .join('\n');
}

/** Every figure of a standard with its unit, in this language. */
function figuresOf({ facts, locale }: LocalizedStandard): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    if ('unit' in value && ('value' in value || 'min' in value)) found.add(figureText(value as Quantity, locale).replaceAll(/(?<=\d) (?=\p{Script=Han})/gu, ''));
    else for (const item of Object.values(value)) visit(item);
  };
  visit(facts.clauses);
  return [...found];
}
