import { addressableLists, type Audience, type Term } from '../schema/index.ts';
import { contentFor, isForStaff, staffCorpus } from './audience.ts';
import { bodyIds, hasNumberedHeadings, idsByWords } from './body-ids.ts';
import { codesOf, contradictionAnchor } from './contradictions.ts';
import { letterId, lettersOf } from './glossary.ts';
import type { Locale } from '../languages/index.ts';
import { canChoose, meAnchor } from './reader-lists.ts';
import { timedClauses } from './timed-clauses.ts';
import type { Corpus, PageFile } from './types.ts';
import { hasIntervals } from './visit-intervals.ts';

/*
 * The ids that stand in the pages of the site, as far as they are places one can lead to. What a page opens over itself
 * (search, menu, notes on terms) and what its drawings are made of have ids too, and are no places.
 */

/** The places of a page that an address may name after `#`. */
export interface Places {
  ids: ReadonlySet<string>;
  /** Ids of headings by their words, in pages where these are not the id. */
  byWords?: ReadonlyMap<string, string>;
  /** The path of the page that an address leads on to, where a page stood there before. */
  movedTo?: string;
}

/** Whether a page has a place of that name. To browsers `top` is the top of any page, in letters of either case. */
export function hasPlace({ ids }: Places, id: string): boolean {
  return ids.has(id) || id.toLowerCase() === 'top';
}

/** The id of the heading of every page but the few that speak all languages. */
export const topId = '_top';

/** What, behind the address of the home page, opens the search. */
export const searchAnchor = 'search';

type Data = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/**
 * The places of a written page. Clauses and sections are those of the original, which states them for every language;
 * it may have faults.
 */
export function writtenPlaces(
  corpus: Corpus,
  page: PageFile,
  original: PageFile,
  isReadable: (page: PageFile) => boolean,
): Places {
  const { standard, manual } = (original.yaml.data ?? {}) as Data;
  const tree = isReadable(page) ? page.body().tree : undefined;
  const isNumbered = hasNumberedHeadings(page.yaml.data);
  const own = standard
    ? [...addressableLists.flatMap((list) => idsIn(standard[list])), ...toldOn(corpus, standard['code'])]
    : [...sectionIds(corpus, manual?.['sections']), ...idsIn(manual?.['revisions'])];
  const ids = new Set([topId, ...own, ...(tree ? bodyIds(tree, isNumbered) : [])]);
  return tree ? { ids, byWords: idsByWords(tree, isNumbered) } : { ids };
}

/** The ids of the pages that the site makes of the whole corpus, by their paths below a language. */
export function madePageIds(corpus: Corpus, locale: Locale): Readonly<Record<string, () => readonly string[]>> {
  const staff = staffCorpus(corpus);
  const me = canChoose(corpus) ? [meAnchor] : [];
  const termsFor = (audience: Audience) => contentFor(corpus, audience).terms.map(({ id }) => id);
  return {
    '': () => [
      ...(staff.standards.some(({ facts }) => timedClauses(corpus, facts).length > 0) ? ['_now'] : []),
      // The last is no element: a page that is opened with it opens the search.
      ...['manuals', 'offline', searchAnchor],
      ...me,
    ],
    practice: () => me,
    cards: () => me,
    changes: () => me,
    records: () => me,
    glossary: () => glossaryIds(staff.terms, locale),
    visits: () => {
      const planned = staff.standards.filter(({ facts }) => hasIntervals(facts));
      return [
        ...(planned.length > 0 ? ['_customers', '_customers-title', '_customer-said'] : []),
        ...planned.flatMap((_, index) => [
          index === 0 ? '_planner' : `_planner-${index}`,
          ...['_name-hint', '_name-error', '_day-error'].map((name) => `${name}-${index}`),
        ]),
      ];
    },
    trainers: () => termsFor('trainers'),
    editors: () => [...editorSections(corpus), ...untold(corpus), ...termsFor('editors'), ...termsFor('trainers')],
  };
}

/** The sections of the editors' page, which stand there even when there is nothing in them. */
const editorSections = ({ languages }: Pick<Corpus, 'languages'>) => [
  ...[
    '_due',
    '_reviews',
    ...(languages.all.length > 1 ? ['_translations'] : []),
    '_written',
    '_targets',
    '_deciders',
    '_letters',
    '_damaged',
  ],
  ...['_coming', '_aliases'],
  '_contradictions',
  ...['_for-editors', '_for-trainers', '_cards', '_coverage', '_missed', '_unclear'],
];

function glossaryIds(terms: readonly Term[], locale: Locale): string[] {
  return lettersOf(terms, locale).flatMap((group) => [letterId(group.letter), ...group.terms.map(({ id }) => id)]);
}

/** Contradictions that the page of a standard tells. */
function toldOn({ contradictions }: Corpus, code: unknown): string[] {
  return contradictions.filter((one) => codesOf(one)[0] === code).map(({ id }) => contradictionAnchor(id));
}

/** Contradictions that no standard's page tells. */
function untold({ contradictions, standards }: Corpus): string[] {
  const codes = new Set(standards.map(({ code }) => code));
  return contradictions.filter((one) => !codes.has(codesOf(one)[0] ?? '')).map(({ id }) => contradictionAnchor(id));
}

/** The sections of a manual that hold something for staff. */
function sectionIds({ standards }: Corpus, sections: unknown): string[] {
  const shown = new Set(standards.filter(isForStaff).map(({ code }) => code));
  const holdsSome = ({ standards: codes }: { standards?: unknown }) =>
    Array.isArray(codes) && codes.some((code) => shown.has(String(code)));
  return idsIn(Array.isArray(sections) ? sections.filter((one) => holdsSome(one as object)) : []);
}

function idsIn(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return (list as ({ id?: unknown } | null)[]).flatMap((entry) => (typeof entry?.id === 'string' ? [entry.id] : []));
}
