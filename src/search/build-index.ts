import { converterPairs } from './build-simplified.ts';
import { aimOf } from '../corpus/aim.ts';
import {
  type Corpus,
  deviceLimits,
  everyText,
  figureText,
  firstAliases,
  isLimited,
  limitsOf,
  limitTexts,
  localize,
  type LocalizedStandard,
  offsetText,
  openPoints,
  pagesOf,
  type PageWords,
  staffCorpus,
  wholeWhere,
  wordsIn,
} from '../corpus/index.ts';
import { languageOf, type Locale } from '../languages/index.ts';
import { searchWords } from '../i18n/words/search.ts';
import {
  askedOf,
  type Frequency,
  kinds,
  kindSchemas,
  type Offset,
  type Quantity,
  type TimeWindow,
  visitRoles,
} from '../schema/index.ts';
import { clauseKeys, clauseMarks, clauseRow, gapLabels } from './build-clauses.ts';
import { stem } from './english.ts';
import { earlyWords } from './early-words.ts';
import { elsewhereRows } from './build-elsewhere.ts';
import { placeRows } from './build-places.ts';
import { wordForms } from './build-word-forms.ts';
import { buildReadings } from './build-readings.ts';
import {
  type ClauseIndex,
  type DetailIndex,
  type DetailRow,
  type FacetRow,
  flagBits,
  type HeldStandard,
  type NameIndex,
  type NameRow,
  toColumns,
} from './index-types.ts';

/** Filters that come from the schema's vocabularies, in the order they are offered. */
const facetNames = ['roles', 'channels', 'grades'] as const;

const first = (aliases: readonly string[]) => aliases.slice(0, firstAliases);
const further = (aliases: readonly string[]) => aliases.slice(firstAliases);
/** Further search words that travel in the index of another language: some type it there, few look for rare words. */
const mostOthers = 3;

/** Builds the first file of a language: its titles and search words, states; withdrawn standards are in it, marked. */
export function buildNameIndex(content: Corpus, locale: Locale): NameIndex {
  const corpus = staffCorpus(content);
  const kindIds = Object.keys(kinds) as (keyof typeof kinds)[];
  const standards = corpus.standards.map((standard) => localize(standard, locale));
  const early = earlyWords(standards);
  const rows = corpus.standards.map((standard, at): NameRow => {
    const here = standards[at] ?? localize(standard, locale);
    const { kind, obligation, state, revision } = here.facts;
    return [
      here.title,
      here.aliases.slice(0, early).join('|'),
      standard.code,
      kindIds.indexOf(kind),
      corpus.manuals.findIndex((manual) => manual.id === standard.manual),
      (state === 'draft' ? flagBits.draft : 0) +
        (state === 'withdrawn' ? flagBits.withdrawn : 0) +
        (here.translated ? 0 : flagBits.untranslated) +
        (openPoints(here.facts).some(({ open }) => open === 'target') ? flagBits.noTarget : 0) +
        (obligation === 'must' ? flagBits.must : 0),
      Number(revision.effective.replaceAll('-', '')),
      Number(revision.expires?.replaceAll('-', '') ?? 0),
    ];
  });
  return {
    kinds: kindIds.map((id) => [id, kinds[id][locale]] as const),
    manuals: corpus.manuals.map((manual) => [manual.id, wordsIn(manual, locale).title] as const),
    words: searchWords[locale],
    columns: toColumns(rows),
    // Titles are written in simplified characters: only a derived language has use for a table here.
    simplified: '',
  };
}

/**
 * Builds the second file of a language: addresses, rule sentences, the other language's titles and search words,
 * figures, filters.
 */
export function buildDetailIndex(content: Corpus, locale: Locale): DetailIndex {
  const corpus = staffCorpus(content);
  const facets = facetNames.flatMap((name) =>
    corpus.vocabulary[name]
      .filter((item) => item.id !== 'all')
      .map((item) => [name, item.id, item[locale]] as const satisfies FacetRow),
  );
  const standards = corpus.standards.map((standard) => localize(standard, locale));
  const early = earlyWords(standards);
  const rows = corpus.standards.map((standard, at): DetailRow => {
    const here = standards[at] ?? localize(standard, locale);
    const { grades } = here.facts.appliesTo;
    const named = { grades, ...aimOf(corpus, here.facts.appliesTo) };
    const chosen = facets.flatMap(([name, id], at) => (named[name]?.includes(id) ? [at] : []));
    const others = pagesOf(standard).filter((page) => page.locale !== locale);
    return [
      standard.slug,
      here.description,
      here.translated ? others.map(({ title }) => title).join('|') : '',
      others.flatMap(({ aliases }) => first(aliases)).join('|'),
      figuresOf(here).join('|'),
      chosen.join(','),
      ...limitColumns(corpus, here),
      first(here.aliases).slice(early).join('|'),
    ];
  });
  return {
    facets,
    columns: toColumns(rows),
    synonyms: corpus.synonyms.map(({ zh, en }) => [...zh, ...withoutForms(en)].join('|')),
    elsewhere: elsewhereRows(corpus, locale, first),
    wordForms: wordForms([
      ...hanPages(corpus).flatMap(({ title, description, aliases, asked }) => [
        title,
        description,
        ...aliases,
        ...asked,
      ]),
      ...corpus.synonyms.flatMap(({ zh }) => zh),
    ]),
    ...buildReadings(namedCharacters(corpus)),
    simplified: converterPairs(searchedCharacters(content, locale)),
  };
}

/** Words without those that are only another form of one before: a search compares stems. */
const withoutForms = (words: readonly string[]) =>
  words.filter((word, at) => words.findIndex((other) => stem(other) === stem(word)) === at);

/** Where and when a standard holds: in words, and as the device asks it; both empty for everywhere and always. */
function limitColumns(corpus: Corpus, { facts, locale }: LocalizedStandard): readonly [string, string] {
  const limits = limitsOf(facts);
  if (!isLimited(limits) && !facts.rollout) return ['', ''];
  const rollout = facts.rollout?.map(({ where, from }) => ({ where: wholeWhere(corpus, where), from }));
  const held: HeldStandard = { ...deviceLimits(corpus, limits), ...(rollout ? { rollout } : {}) };
  return [limitTexts(corpus, limits, locale).join(' · '), JSON.stringify(held)];
}

/** Characters that can be looked for. */
function searchedCharacters(content: Corpus, locale: Locale): string[] {
  const corpus = staffCorpus(content);
  const here = corpus.standards.map((standard) => localize(standard, locale));
  const texts = [
    ...hanPages(corpus).flatMap(({ title, description, aliases }) => [title, description, ...aliases]),
    ...here.flatMap(({ asked }) => asked),
    ...corpus.synonyms.flatMap(({ zh }) => zh),
    ...corpus.elsewhere.flatMap(({ words }) => words.zh),
    ...here.map((standard) => clauseRow(corpus, standard)),
    ...placeRows(content, locale).flatMap(([, , title, , names]) => [title, names]),
  ];
  return [...new Set(texts.join(''))];
}

/** Characters of Chinese titles and first search words. */
function namedCharacters(corpus: Corpus): string[] {
  return hanPages(corpus).flatMap(({ title, aliases }) => [...title, ...first(aliases).join('')]);
}

/** The pages of standards in a language written in Han characters. */
function hanPages(corpus: Corpus): PageWords[] {
  return corpus.standards.flatMap(pagesOf).filter(({ locale }) => languageOf(locale).script === 'Han');
}

/** Builds the third file of a language: the clauses, and how people ask. */
export function buildClauseIndex(content: Corpus, locale: Locale): ClauseIndex {
  const corpus = staffCorpus(content);
  const here = corpus.standards.map((standard) => localize(standard, locale));
  // What is alike stands together, and the longest first: so it compresses best.
  return {
    asked: here.map(({ asked, facts: { kind } }) => [...asked, ...askedOf(kind, locale)].join('|')),
    words: corpus.standards.map((standard) =>
      pagesOf(standard)
        .flatMap((page) =>
          page.locale === locale ? further(page.aliases) : further(page.aliases).slice(0, mostOthers),
        )
        .join('|'),
    ),
    rows: here.map((standard) => clauseRow(corpus, standard)),
    keys: clauseKeys(corpus, locale),
    places: placeRows(content, locale),
    marks: clauseMarks(locale),
    gaps: gapLabels(corpus, locale),
  };
}

/** Every figure of a standard with its unit, in this language. */
function figuresOf({ facts, locale }: LocalizedStandard): string[] {
  const found = new Set<string>();
  const add = (text: string) => found.add(text.replaceAll(/(?<=\d) (?=\p{Script=Han})/gu, ''));
  visitRoles(kindSchemas[facts.kind], { clauses: facts.clauses }, figureRoles, ({ role }, value) => {
    if (role === 'quantity') {
      const { fraction } = value as Quantity;
      add(figureText(value as Quantity, locale));
      if (fraction) add(fraction.join('/'));
    } else if (role === 'frequency') add(everyText(value as Frequency, locale));
    else if (role === 'offset') add(offsetText(value as Offset, locale));
    else {
      const { from, to } = value as TimeWindow;
      for (const time of [from, to]) add(languageOf(locale).clock(time));
    }
  });
  return [...found];
}
const figureRoles = ['quantity', 'frequency', 'offset', 'time-window'] as const;
