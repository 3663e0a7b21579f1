import { deckPath, fixedPagesOf, lawsPath, scenarioPath } from '../corpus/addresses.ts';
import { bankPages, type Corpus, labelOf, staffCorpus, wordsIn } from '../corpus/index.ts';
import { lawsOf } from '../corpus/laws.ts';
import { localizeManual } from '../corpus/localize.ts';
import { lawWords } from '../i18n/words/laws.ts';
import { type NamedPage, pageNames } from '../i18n/page-names.ts';
import type { Locale } from '../languages/index.ts';
import { fold } from './fold.ts';
import type { PlaceRow, PlaceSort } from './index-types.ts';

/** What can be looked for beside standards: manuals, pages of the site, decks, terms, scenarios and questions. */
export function placeRows(content: Corpus, locale: Locale): PlaceRow[] {
  const corpus = staffCorpus(content);
  const others = corpus.languages.all.filter((other) => other !== locale);
  const row = (sort: PlaceSort, path: string, title: string, about: string, names: readonly string[]): PlaceRow => {
    const folded = names.map((name) => fold(name, new Map())).filter((name) => name !== '');
    return [sort, path, title, about, [...new Set(folded)].join('|')];
  };
  const page = (name: NamedPage): PlaceRow => {
    const { title, about, others: called } = pageNames(name, locale);
    const foreign = others.map((other) => pageNames(name, other)).flatMap((one) => [one.title, ...one.others]);
    return row('page', name === 'now' ? '#_now' : name, title, about, [...called, ...foreign]);
  };
  return [
    ...corpus.manuals.map((manual) => {
      const { title, description } = localizeManual(manual, locale);
      return row('manual', manual.slug, title, description, [
        manual.facts.number,
        ...others.map((other) => wordsIn(manual, other).title),
      ]);
    }),
    ...([...fixedPagesOf(corpus), 'now'] as const).map(page),
    ...(lawsOf(corpus).length > 0
      ? [
          row(
            'page',
            lawsPath,
            lawWords[locale].title,
            '',
            others.map((other) => lawWords[other].title),
          ),
        ]
      : []),
    ...corpus.decks.map((deck) =>
      row('deck', deckPath(deck), labelOf(corpus, 'decks', deck.deck, locale), deck.purpose[locale], [
        ...others.map((other) => labelOf(corpus, 'decks', deck.deck, other)),
      ]),
    ),
    ...corpus.terms.map(({ id, term, also, definition }) =>
      row('term', `glossary#${id}`, term[locale], definition[locale], [
        ...(also?.[locale] ?? []),
        ...others.flatMap((other) => [term[other], ...(also?.[other] ?? [])]),
      ]),
    ),
    ...corpus.scenarios.map(({ id, title }) =>
      row(
        'scenario',
        scenarioPath(id),
        title[locale],
        '',
        others.map((other) => title[other]),
      ),
    ),
    ...bankPages(content)
      .filter(({ audience }) => audience === 'staff')
      .flatMap(({ path, bank: { title, questions } }) => [
        row(
          'question',
          path,
          title[locale],
          '',
          others.map((other) => title[other]),
        ),
        ...questions.map(({ id, stem }) => row('question', `${path}#${id}`, stem[locale], title[locale], [])),
      ]),
  ];
}
