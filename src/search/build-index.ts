import { converterPairs } from './build-simplified.ts';
import { type Corpus, figureText, localize, type LocalizedStandard } from '../corpus/index.ts';
import { otherLocale, type Locale } from '../i18n/locale.ts';
import { searchWords } from '../i18n/words/search.ts';
import { addressableLists, kinds, type Quantity, wordFields } from '../schema/index.ts';
import { buildReadings } from './build-readings.ts';
import { type ClauseIndex, type DetailIndex, type DetailRow, type FacetRow, flagBits, type NameIndex, type NameRow, toColumns } from './index-types.ts';

/** Filters that come from the schema's vocabularies, in the order they are offered. */
const facetNames = ['roles', 'channels', 'grades'] as const;

/** Builds the first file of a language: its titles and search words, states; withdrawn standards are in it, marked. */
export function buildNameIndex(corpus: Corpus, locale: Locale): NameIndex {
  const kindIds = Object.keys(kinds) as (keyof typeof kinds)[];
  const rows = corpus.standards.map((standard): NameRow => {
    const here = localize(standard, locale);
    const { kind, state, revision } = here.facts;
    return [
      here.title,
      here.aliases.join('|'),
      standard.code,
      kindIds.indexOf(kind),
      corpus.manuals.findIndex((manual) => manual.id === standard.manual),
      (state === 'draft' ? flagBits.draft : 0) + (state === 'withdrawn' ? flagBits.withdrawn : 0) + (here.translated ? 0 : flagBits.untranslated),
      Number(revision.effective.replaceAll('-', '')),
      Number(revision.expires?.replaceAll('-', '') ?? 0),
    ];
  });
  const named = corpus.standards.flatMap(({ zh }) => [...zh.title, ...zh.aliases.join('')]);
  return {
    kinds: kindIds.map((id) => [id, kinds[id][locale]] as const),
    manuals: corpus.manuals.map((manual) => [manual.id, (locale === 'en' ? manual.en?.title : undefined) ?? manual.zh.title] as const),
    words: searchWords[locale],
    columns: toColumns(rows),
    simplified: converterPairs([...named, ...corpus.standards.flatMap(({ zh }) => [...zh.description])]),
    ...buildReadings(named),
  };
}

/** Builds the second file of a language: addresses, rule sentences, the other language's titles and search words, figures, filters. */
export function buildDetailIndex(corpus: Corpus, locale: Locale): DetailIndex {
  const facets = facetNames.flatMap((name) =>
    corpus.vocabulary[name].filter((item) => item.id !== 'all').map((item) => [name, item.id, item[locale]] as const satisfies FacetRow),
  );
  const rows = corpus.standards.map((standard): DetailRow => {
    const here = localize(standard, locale);
    const chosen = facets.flatMap(([name, id], at) => ((here.facts.appliesTo[name] ?? []).includes(id) ? [at] : []));
    const other = standard[otherLocale(locale)];
    return [
      standard.slug,
      here.description,
      (here.translated && other?.title) || '',
      other?.aliases.join('|') ?? '',
      figuresOf(here).join('|'),
      chosen.join(','),
    ];
  });
  return { facets, columns: toColumns(rows), synonyms: corpus.synonyms.map(({ zh, en }) => [...zh, ...en].join('|')) };
}

/** Builds the third file of a language: the clauses. */
export function buildClauseIndex(corpus: Corpus, locale: Locale): ClauseIndex {
  return { rows: corpus.standards.map((standard) => clausesOf(localize(standard, locale))) };
}

function clausesOf({ facts }: LocalizedStandard): string {
  return addressableLists
    .flatMap((list) =>
      (((facts as Record<string, unknown>)[list] as ({ id: string } & Record<string, unknown>)[] | undefined) ?? []).map((entry) => {
        const words = wordFields(facts.kind, list).flatMap((name) => (entry[name] ?? []) as string | string[]);
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
    if ('unit' in value && ('value' in value || 'min' in value))
      found.add(figureText(value as Quantity, locale).replaceAll(/(?<=\d) (?=\p{Script=Han})/gu, ''));
    else for (const item of Object.values(value)) visit(item);
  };
  visit(facts.clauses);
  return [...found];
}
