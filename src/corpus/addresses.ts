import { derivedOf } from '../languages/derived.ts';
import { type Locale } from '../languages/index.ts';
import { pagePath, shortPath } from '../lib/site-paths.ts';
import { type Audience, type CardSizeId, type Deck, readySizes } from '../schema/index.ts';
import { contentFor } from './audience.ts';
import { bankPages } from './bank-pages.ts';
import { bodyIds } from './body-ids.ts';
import { formerPages } from './former-pages.ts';
import { lawsOf } from './laws.ts';
import { parseBody } from './markdown.ts';
import { madePageIds, type Places, topId, writtenPlaces } from './page-ids.ts';
import { isPage } from './source-file.ts';
import type { Corpus, PageFile, Standard } from './types.ts';

/** Pages that every site has beside its manuals, as paths below a language. */
export const fixedPages = [
  'changes',
  'practice',
  'glossary',
  'visits',
  'records',
  'mystery-visit',
  'cards',
  'editors',
  'trainers',
] as const;
/** Those that a site has: one may do without the report for editors. */
export function fixedPagesOf({ site }: Pick<Corpus, 'site'>): readonly FixedPage[] {
  return fixedPages.filter((page) => page !== 'editors' || site.editorsPage);
}

export type FixedPage = (typeof fixedPages)[number];

/** The page of laws and contracts, as a path below a language; a site whose list names none has no such page. */
export const lawsPath = 'laws';

/** The page of a scenario, as a path below a language. */
export const scenarioPath = (id: string) => `practice/scenarios/${id}`;

/** The record sheet of a checklist, as a path below a language. */
export const recordPath = (code: string) => `records/${code.toLowerCase()}`;

/** The page of a deck in a size, as a path below a language: its first size stands at the deck's own address. */
export function deckPath(deck: Deck, size?: CardSizeId): string {
  const isFirst = size === undefined || size === readySizes(deck)[0];
  return isFirst ? `cards/${deck.deck}` : `cards/${deck.deck}/${size}`;
}

/** A page that the product adds to every site, in one language. */
export interface AddedPage {
  locale: Locale;
  /** The path below the language. */
  slug: string;
  /** Markdown. */
  text: string;
}

/**
 * Every page of the site by its path, such as `/zh/glossary/`, with its places, which are worked out when asked for.
 * What the site makes and what the check lets links lead to are held against this list by a test of a built site.
 * `isReadable` tells whose bodies may be parsed, for pages with faults.
 */
export function sitePages(
  corpus: Corpus,
  added: readonly AddedPage[],
  isReadable: (page: PageFile) => boolean = () => true,
): ReadonlyMap<string, () => Places> {
  const pages = new Map<string, () => Places>();
  const add = (path: string, places: () => Places) => {
    let known: Places | undefined;
    pages.set(path, () => (known ??= places()));
  };
  const addIds = (path: string, ids: () => Iterable<string>) => add(path, () => ({ ids: new Set(ids()) }));
  for (const locale of corpus.languages.all) {
    for (const { slug, text } of added.filter((page) => page.locale === locale))
      addIds(pagePath(locale, slug), () => [topId, ...idsOfText(text)]);
    for (const { page, original } of writtenPages(corpus, locale))
      add(pagePath(locale, page.slug ?? ''), () => writtenPlaces(corpus, page, original, isReadable));
    // The pages that the site makes itself come before those that someone wrote at the same address.
    for (const [slug, ids] of madePages(corpus, locale)) addIds(pagePath(locale, slug), () => [topId, ...ids()]);
    for (const { was, slug } of formerPages(corpus)) {
      const [path, movedTo] = [pagePath(locale, was), pagePath(locale, slug)];
      if (!pages.has(path)) add(path, () => ({ ids: new Set(), movedTo }));
    }
  }
  for (const derived of derivedOf(corpus.site))
    for (const [path, places] of [...pages])
      if (path.startsWith(`/${derived.from}/`)) add(path.replace(derived.from, derived.locale), places);
  for (const { code, slug } of corpus.standards) addIds(shortPath(code), () => shortLinkIds(corpus, pages, slug));
  for (const path of ['/', '/404.html']) addIds(path, () => []);
  return pages;
}

/** A short link goes on to the standard in the reader's language, so its places are those of every language. */
function shortLinkIds({ languages: { all } }: Corpus, pages: ReadonlyMap<string, () => Places>, slug: string) {
  const [first, ...others] = all.map((locale) => pages.get(pagePath(locale, slug))?.().ids ?? new Set<string>());
  return ['short', ...[...(first ?? [])].filter((id) => others.every((ids) => ids.has(id)))];
}

function idsOfText(text: string): string[] {
  const { tree } = parseBody(text);
  return tree ? bodyIds(tree, false) : [];
}

/** The written pages that stand below a language: where a translation is missing, the original stands in for it. */
function writtenPages({ files, languages: { authority } }: Corpus, locale: Locale) {
  const pages = files.filter(isPage).filter(({ slug }) => slug !== undefined);
  const originals = new Map(pages.filter((page) => page.locale === authority).map((page) => [page.slug, page]));
  const own = new Map(pages.filter((page) => page.locale === locale).map((page) => [page.slug, page]));
  return [...new Map<string | undefined, PageFile>([...originals, ...own]).values()].map((page) => ({
    page,
    original: originals.get(page.slug) ?? page,
  }));
}

/** Every page that the site makes of the data files, by its path below a language, with its ids beside the top. */
function madePages(corpus: Corpus, locale: Locale): [string, () => readonly string[]][] {
  const none = () => [];
  const ids = madePageIds(corpus, locale);
  const laws = lawsOf(corpus);
  return [
    ...['', ...fixedPagesOf(corpus)].map((slug): [string, () => readonly string[]] => [slug, ids[slug] ?? none]),
    ...bankPages(corpus).map(({ path, bank }): [string, () => readonly string[]] => [
      path,
      () => [...bank.questions.map(({ id }) => id), '_score'],
    ]),
    ...(laws.length > 0 ? [[lawsPath, () => laws.map(({ id }) => id)] satisfies [string, () => string[]]] : []),
    ...corpus.scenarios.map(({ id }): [string, () => readonly string[]] => [scenarioPath(id), none]),
    ...checklistsOf(corpus).map(({ code }): [string, () => readonly string[]] => [recordPath(code), none]),
    ...corpus.decks.flatMap((deck) =>
      readySizes(deck).map((size): [string, () => readonly string[]] => [deckPath(deck, size), () => ['faces']]),
    ),
  ];
}

/** The standards that have a record sheet. */
export function checklistsOf({ standards }: Pick<Corpus, 'standards'>): Standard[] {
  return standards.filter(({ facts }) => facts.kind === 'checklist');
}

/** Who reads what is not for all staff. */
export type OtherAudience = Exclude<Audience, 'staff'>;

/** Pages that are not for all staff, as paths below a language, each with whom it is for. */
export function pagesForOthers(corpus: Corpus): ReadonlyMap<string, OtherAudience> {
  const pages = (['trainers', 'editors'] as const).flatMap((audience) =>
    pagesFor(corpus, audience).map((path) => [path, audience] as const),
  );
  return new Map(pages);
}

/** The list of what is for an audience, and all that the list leads to: standards, their sheets, questions, scenes. */
function pagesFor(corpus: Corpus, audience: OtherAudience): string[] {
  const { standards, scenarios } = contentFor(corpus, audience);
  const slugs = new Set(standards.map(({ slug }) => slug));
  return [
    ...(audience === 'editors' && !corpus.site.editorsPage ? [] : [audience]),
    ...bankPages(corpus).flatMap((bank) => (bank.audience === audience ? [bank.path] : [])),
    ...slugs,
    ...formerPages(corpus).flatMap(({ was, slug }) => (slugs.has(slug) ? [was] : [])),
    ...checklistsOf({ standards }).map(({ code }) => recordPath(code)),
    ...scenarios.map(({ id }) => scenarioPath(id)),
  ];
}
