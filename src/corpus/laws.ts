import { fill } from '../i18n/fill.ts';
import { lawWords } from '../i18n/words/laws.ts';
import type { Locale } from '../languages/index.ts';
import { type Day } from '../lib/day.ts';
import type { BasisDocument } from '../schema/index.ts';
import { addressableLists } from '../schema/index.ts';
import { entriesOf } from './build.ts';
import { isOf } from './source-file.ts';
import type { Corpus } from './types.ts';

type Files = Pick<Corpus, 'files'>;

/** The documents of the list of bases, by their ids. */
function documentsOf({ files }: Files): ReadonlyMap<string, BasisDocument> {
  const known = documents.get(files);
  if (known) return known;
  const found = files.flatMap((file) => (isOf(file, 'basis') ? file.value.documents : []));
  const made = new Map(found.map((document) => [document.id, document] as const));
  documents.set(files, made);
  return made;
}
const documents = new WeakMap<Corpus['files'], ReadonlyMap<string, BasisDocument>>();

/** The laws, contracts and the like among them, in the order of the list. */
export function lawsOf(corpus: Files): BasisDocument[] {
  return [...documentsOf(corpus).values()].filter(({ kind }) => kind !== undefined);
}

/** A basis that names a document with a kind, or one of its articles; undefined for any other. */
export function lawNamed(
  corpus: Files,
  basis: string,
): { law: BasisDocument; article: string | undefined } | undefined {
  const [id = '', article] = basis.split('#');
  const law = documentsOf(corpus).get(id);
  return law?.kind === undefined ? undefined : { law, article };
}

/** What stands in the list of bases under an id: a system, a document or an article, as readers call it. */
export function basisText(corpus: Corpus, basis: string, locale: Locale): string {
  const [id = '', article] = basis.split('#');
  const document = documentsOf(corpus).get(id);
  if (!document) return corpus.basis.find((system) => system.id === basis)?.[locale] ?? '';
  const words = lawWords[locale];
  const title =
    document.kind === undefined ? document.title[locale] : fill(words.named, { title: document.title[locale] });
  if (article === undefined) return title;
  return [title, articleText(document, article, locale)].join(' ');
}

/** The laws, contracts and the like among some bases, as readers call them. */
export function lawTexts(corpus: Corpus, bases: readonly string[], locale: Locale): string[] {
  return bases.filter((basis) => lawNamed(corpus, basis)).map((basis) => basisText(corpus, basis, locale));
}

/** An article with its name: `第 36 条 每日工时`. */
export function articleText({ articles = [] }: BasisDocument, id: string, locale: Locale): string {
  const found = articles.find((article) => article.id === id);
  return [fill(lawWords[locale].article, { id }), ...(found ? [found[locale]] : [])].join(' ');
}

/** From when to when a document holds, in words; empty where nothing is said. */
export function validText({ validFrom: from = '', validTo: to = '' }: BasisDocument, locale: Locale): string {
  const { span, from: since, until } = lawWords[locale];
  if (from === '' && to === '') return '';
  return fill(from !== '' && to !== '' ? span : from === '' ? until : since, { from, to });
}

/** Clauses that rest on a document, by article; those that name no article come last, under an empty one. */
export function restingOnLaw(
  corpus: Corpus,
  { id, articles = [] }: BasisDocument,
): { article: string; clauses: string[] }[] {
  const found = restingByLaw(corpus).get(id) ?? new Map<string, string[]>();
  return [...articles.map((article) => article.id), ''].flatMap((article) => {
    const clauses = found.get(article) ?? [];
    return article === '' && clauses.length === 0 ? [] : [{ article, clauses }];
  });
}
type ByArticle = Map<string, string[]>;
const resting = new WeakMap<Corpus['standards'], ReadonlyMap<string, ByArticle>>();

/** Clauses by document and article; a clause without a basis of its own rests on what its standard does. */
function restingByLaw(corpus: Corpus): ReadonlyMap<string, ByArticle> {
  const known = resting.get(corpus.standards);
  if (known) return known;
  const made = new Map<string, ByArticle>();
  const laws = new Set(lawsOf(corpus).map(({ id }) => id));
  for (const { code, facts } of laws.size > 0 ? corpus.standards : [])
    for (const list of addressableLists)
      for (const entry of entriesOf(facts, list)) {
        const own = entry['basis'] as readonly string[] | undefined;
        for (const basis of own ?? (list === 'clauses' ? facts.basis : [])) {
          const [id = '', article = ''] = basis.split('#');
          if (!laws.has(id)) continue;
          const byArticle = made.get(id) ?? new Map<string, string[]>();
          byArticle.set(article, [...(byArticle.get(article) ?? []), `${code}#${entry.id}`]);
          made.set(id, byArticle);
        }
      }
  resting.set(corpus.standards, made);
  return made;
}

/** Whether a document has ended on a day, or ends within the days before which editors are told. */
export function lawStateOn({ validTo }: BasisDocument, today: Day, limit: Day): 'ended' | 'ending' | 'holds' {
  if (validTo === undefined || validTo > limit) return 'holds';
  return validTo < today ? 'ended' : 'ending';
}
