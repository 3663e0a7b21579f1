import type { Locale } from '../../src/languages/index.ts';

/** A query with the codes that answer it; none when nothing should be found. */
export interface LabelledQuery {
  query: string;
  category: string;
  /** Codes that answer; empty for "nothing should be found". */
  expected: readonly string[];
  /** Clauses that answer, as `AP-08#watch`; empty where the file names none. */
  clauses: readonly string[];
  /** True when the corpus covers none of its topics, so that it cannot be answered. */
  skipped: boolean;
}

/** A row of the search. */
export interface FoundRow {
  code: string;
  /** The clause that it shows. */
  clause: string | undefined;
  /** Whether it stands under "perhaps". */
  isPerhaps: boolean;
}

export interface Score {
  queries: number;
  /** Shares of queries, 0 to 1. */
  success1: number;
  success3: number;
  mrr: number;
  /** Queries without an answer that were shown one as sure; perhaps is no answer. */
  falsePositives: number;
  /** Queries without an answer. */
  unanswerable: number;
  /** 95 % interval of success@1 (Wilson). */
  interval: readonly [from: number, to: number];
  /** Of the queries with a known clause, the part whose first right row shows it; null where there are none. */
  clause: number | null;
}

export interface Miss {
  query: string;
  category: string;
  expected: readonly string[];
  found: readonly string[];
}

export interface Evaluation {
  all: Score;
  categories: Readonly<Record<string, Score>>;
  skipped: readonly LabelledQuery[];
  misses: readonly Miss[];
}

/** Asks the search of an interface language and returns the rows it shows, in order. */
export type Ask = (query: string, locale: Locale) => Promise<readonly FoundRow[]>;

/** Categories asked across languages or in letters that say nothing of a language. */
const languageOfCategory: Readonly<Partial<Record<string, Locale>>> = {
  zh2en: 'en',
  en2zh: 'zh',
  code: 'zh',
  'py-full': 'zh',
  'py-init': 'zh',
  'width-case': 'zh',
  num: 'zh',
  mixed: 'zh',
};

/** The interface language in which a query is asked: that of its letters, unless its category is about another. */
export function languageOfQuery({ query, category }: Pick<LabelledQuery, 'query' | 'category'>): Locale {
  return languageOfCategory[category] ?? (/\p{Script=Han}/u.test(query) ? 'zh' : 'en');
}

/** Reads a map of topics: a topic and the codes that answer it, or `-` when the corpus does not cover it. */
export function readTopics(text: string): Map<string, readonly string[]> {
  return new Map(rows(text, 'topic').map(([topic = '', codes = '']) => [topic, codes === '-' ? [] : list(codes)]));
}

/**
 * Reads a file of queries. Expected answers are codes, clauses (`AP-08#watch`) or topics of the map. Standards that the
 * search does not hold, as they are for other readers, answer nothing; without `held` all are taken to be there.
 */
export function readQueries(
  text: string,
  topics: ReadonlyMap<string, readonly string[]>,
  held?: ReadonlySet<string>,
): LabelledQuery[] {
  return rows(text, 'query').map(([query = '', category = '', expected = '-']) => {
    if (expected === '-') return { query, category, expected: [], clauses: [], skipped: false };
    const named = list(expected).flatMap(
      (name) => topics.get(name) ?? (/^[A-Z]{2,3}-\d+(?:#|$)/.test(name) ? [name] : []),
    );
    const codes = [...new Set(named.map((name) => name.replace(/#.*/, '')))].filter((code) => held?.has(code) ?? true);
    const clauses = named.filter((name) => name.includes('#'));
    return { query, category, expected: codes, clauses, skipped: codes.length === 0 };
  });
}

/** Runs every query and sums up what was found. */
export async function evaluate(
  queries: readonly LabelledQuery[],
  ask: Ask,
  progress: (done: number) => void = () => undefined,
): Promise<Evaluation> {
  const asked: Asked[] = [];
  for (const labelled of queries) {
    const { query, category, expected, clauses, skipped } = labelled;
    if (skipped) continue;
    const shown = await ask(query, languageOfQuery(labelled));
    const found = shown.map(({ code }) => code);
    const right = shown.find(({ code }) => expected.includes(code));
    asked.push({
      query,
      category,
      expected,
      found: found.slice(0, 5),
      rank: found.findIndex((code) => expected.includes(code)),
      isFound: shown.some(({ isPerhaps }) => !isPerhaps),
      clause: clauses.length === 0 ? undefined : clauses.includes(`${right?.code ?? ''}#${right?.clause ?? ''}`),
    });
    progress(asked.length);
  }
  const categories = [...new Set(asked.map(({ category }) => category))];
  const missed = (result: Asked) => (result.expected.length === 0 ? result.isFound : result.rank !== 0);
  return {
    all: scoreOf(asked),
    categories: Object.fromEntries(
      categories.map((category) => [category, scoreOf(asked.filter((result) => result.category === category))]),
    ),
    skipped: queries.filter(({ skipped }) => skipped),
    misses: asked.filter(missed).map(({ rank: _rank, isFound: _isFound, clause: _clause, ...miss }) => miss),
  };
}

/** A query with what became of it. */
interface Asked extends Miss {
  /** The place of the first right row, -1 for none. */
  rank: number;
  /** Whether anything was shown as a result. */
  isFound: boolean;
  /** Whether that row showed the clause that answers; undefined where none is known. */
  clause: boolean | undefined;
}

function scoreOf(results: readonly Asked[]): Score {
  const answerable = results.filter(({ expected }) => expected.length > 0);
  const share = (count: number) => (answerable.length === 0 ? 1 : count / answerable.length);
  const first = answerable.filter(({ rank }) => rank === 0).length;
  const withClause = answerable.filter(({ clause }) => clause !== undefined);
  return {
    queries: results.length,
    success1: share(first),
    success3: share(answerable.filter(({ rank }) => rank >= 0 && rank < 3).length),
    mrr: share(answerable.reduce((sum, { rank }) => sum + (rank >= 0 ? 1 / (rank + 1) : 0), 0)),
    falsePositives: results.filter(({ expected, isFound }) => expected.length === 0 && isFound).length,
    unanswerable: results.length - answerable.length,
    interval: wilson(first, answerable.length),
    clause: withClause.length === 0 ? null : withClause.filter(({ clause }) => clause).length / withClause.length,
  };
}

/** The interval that holds the true share in 95 of 100 samples of this size. */
function wilson(hits: number, size: number): readonly [from: number, to: number] {
  if (size === 0) return [0, 1];
  const z = 1.96;
  const middle = (hits + z ** 2 / 2) / (size + z ** 2);
  const half = (z / (size + z ** 2)) * Math.sqrt((hits * (size - hits)) / size + z ** 2 / 4);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** The rows of a tab-separated file without its header, blank lines and comments. */
function rows(text: string, header: string): string[][] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter(([first]) => first !== header && first !== 'slug');
}

const list = (text: string) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
