import type { Locale } from '../../src/languages/index.ts';

/** A query with the codes that answer it; none when nothing should be found. */
export interface LabelledQuery {
  query: string;
  category: string;
  /** Codes that answer; empty for "nothing should be found". */
  expected: readonly string[];
  /** True when the corpus covers none of its topics, so that it cannot be answered. */
  skipped: boolean;
}

export interface Score {
  queries: number;
  /** Shares of queries, 0 to 1. */
  success1: number;
  success3: number;
  mrr: number;
  falsePositives: number;
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

/** Asks the search of an interface language and returns the codes it shows, in order. */
export type Ask = (query: string, locale: Locale) => Promise<readonly string[]>;

/** Categories that are asked in the English interface; all others are asked in the Chinese one. */
const englishCategories = new Set(['zh2en', 'typo-en', 'en-exact', 'en-syn']);

/** Reads a map of topics: a topic and the codes that answer it, or `-` when the corpus does not cover it. */
export function readTopics(text: string): Map<string, readonly string[]> {
  return new Map(rows(text, 'topic').map(([topic = '', codes = '']) => [topic, codes === '-' ? [] : list(codes)]));
}

/** Reads a file of queries. Expected answers are codes or topics of the map. */
export function readQueries(text: string, topics: ReadonlyMap<string, readonly string[]>): LabelledQuery[] {
  return rows(text, 'query').map(([query = '', category = '', expected = '-']) => {
    if (expected === '-') return { query, category, expected: [], skipped: false };
    const codes = list(expected).flatMap((name) => topics.get(name) ?? (/^[A-Z]{2,3}-\d+$/.test(name) ? [name] : []));
    return { query, category, expected: codes, skipped: codes.length === 0 };
  });
}

/** Runs every query and sums up what was found. */
export async function evaluate(
  queries: readonly LabelledQuery[],
  ask: Ask,
  progress: (done: number) => void = () => undefined,
): Promise<Evaluation> {
  const asked: (Miss & { rank: number })[] = [];
  for (const { query, category, expected, skipped } of queries) {
    if (skipped) continue;
    const found = await ask(query, englishCategories.has(category) ? 'en' : 'zh');
    asked.push({
      query,
      category,
      expected,
      found: found.slice(0, 5),
      rank: found.findIndex((code) => expected.includes(code)),
    });
    progress(asked.length);
  }
  const categories = [...new Set(asked.map(({ category }) => category))];
  const missed = (result: (typeof asked)[number]) =>
    result.expected.length === 0 ? result.found.length > 0 : result.rank !== 0;
  return {
    all: scoreOf(asked),
    categories: Object.fromEntries(
      categories.map((category) => [category, scoreOf(asked.filter((result) => result.category === category))]),
    ),
    skipped: queries.filter(({ skipped }) => skipped),
    misses: asked.filter(missed).map(({ rank: _rank, ...miss }) => miss),
  };
}

function scoreOf(results: readonly (Miss & { rank: number })[]): Score {
  const answerable = results.filter(({ expected }) => expected.length > 0);
  const share = (count: number) => (answerable.length === 0 ? 1 : count / answerable.length);
  return {
    queries: results.length,
    success1: share(answerable.filter(({ rank }) => rank === 0).length),
    success3: share(answerable.filter(({ rank }) => rank >= 0 && rank < 3).length),
    mrr: share(answerable.reduce((sum, { rank }) => sum + (rank >= 0 ? 1 / (rank + 1) : 0), 0)),
    falsePositives: results.filter(({ expected, found }) => expected.length === 0 && found.length > 0).length,
  };
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
