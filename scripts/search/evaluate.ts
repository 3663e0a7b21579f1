import type { Locale } from '../../src/languages/index.ts';
import { answerOf, type ReadAnswer } from './read-answer.ts';

/** A query with the codes that answer it; none when nothing should be found. */
export interface LabelledQuery {
  query: string;
  category: string;
  /** Codes that answer; empty for "nothing should be found". */
  expected: readonly string[];
  /** Who asks so; empty where the file does not say. */
  persona: string;
  /** Clauses that answer, as `AP-08#watch`; a bare code where the rule sentence does; empty where none is known. */
  clauses: readonly string[];
  /** What a row must say to answer, one of these; empty where the file does not say. */
  answers: readonly string[];
  /** True when the corpus covers none of its topics, so that it cannot be answered. */
  skipped: boolean;
}

/** A row of the search. */
export interface FoundRow {
  code: string;
  /** The clause that it shows. */
  clause: string | undefined;
  /** What it says below its title. */
  text: string;
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
  /** Of those whose first right row shows any clause, the part that shows a right one. */
  anchor: number | null;
  /** Of the queries with a known answer, the part whose first right row, among the first three, says it. */
  answer: number | null;
  /** Rows that show the figure of another clause, and rows that show what is forbidden without the word for it. */
  wrongFigures: number;
  lostPolarity: number;
}

export interface Miss {
  query: string;
  category: string;
  expected: readonly string[];
  found: readonly string[];
  /** What the first row says where its page is right and its line is not. */
  said?: string;
}

export interface Evaluation {
  all: Score;
  categories: Readonly<Record<string, Score>>;
  /** By who asks. */
  personas: Readonly<Record<string, Score>>;
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
  pinyin: 'zh',
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
  return new Map(
    tableIn(text, 'topic').rows.map(([topic = '', codes = '']) => [topic, codes === '-' ? [] : list(codes)]),
  );
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
  return namedRows(text).map(({ query, category, expected, persona, clause, answer }) => {
    const labelled = { query, category, persona, answers: alternatives(answer) };
    if (expected === '-') return { ...labelled, expected: [], clauses: [], skipped: false };
    const named = list(expected).flatMap(
      (name) => topics.get(name) ?? (/^[A-Z]{2,3}-\d+(?:#|$)/.test(name) || isPlace(name) ? [name] : []),
    );
    const codes = [...new Set(named.map((name) => name.replace(/#.*/, '')))].filter(
      (code) => isPlace(code) || (held?.has(code) ?? true),
    );
    const clauses = [...list(clause), ...named.filter((name) => name.includes('#'))];
    return { ...labelled, expected: codes, clauses, skipped: codes.length === 0 };
  });
}

/** What stands beside the standards goes by its sort and name: `term:badge`. */
const isPlace = (name: string) => /^[a-z]+:/.test(name);

/** Runs every query and sums up what was found. */
export async function evaluate(
  queries: readonly LabelledQuery[],
  ask: Ask,
  progress: (done: number) => void = () => undefined,
): Promise<Evaluation> {
  const asked: Asked[] = [];
  for (const labelled of queries) {
    const { query, category, persona, expected, skipped } = labelled;
    if (skipped) continue;
    const shown = await ask(query, languageOfQuery(labelled));
    const found = shown.map(({ code }) => code);
    asked.push({
      ...{ query, category, persona, expected },
      found: found.slice(0, 5),
      rank: found.findIndex((code) => expected.includes(code)),
      isFound: shown.some(({ isPerhaps }) => !isPerhaps),
      read: answerOf(labelled, shown),
    });
    progress(asked.length);
  }
  const by = (name: 'category' | 'persona') =>
    Object.fromEntries(
      [...Map.groupBy(asked, (result) => result[name])]
        .filter(([value]) => value !== '')
        .map(([value, some]) => [value, scoreOf(some)]),
    );
  const missed = (result: Asked) => (result.expected.length === 0 ? result.isFound : result.rank !== 0);
  return {
    all: scoreOf(asked),
    categories: by('category'),
    personas: by('persona'),
    skipped: queries.filter(({ skipped }) => skipped),
    misses: asked
      .filter((result) => missed(result) || result.read.answer === false || result.read.anchor === false)
      .map(({ rank, isFound: _isFound, persona: _persona, read, ...miss }) => ({
        ...miss,
        // A right page whose row does not answer.
        ...(rank === 0 ? { said: `${read.clause ?? ''} ${read.text ?? ''}`.trim() } : {}),
      })),
  };
}

/** A query with what became of it. */
interface Asked extends Miss {
  /** The place of the first right row, -1 for none. */
  rank: number;
  /** Whether anything was shown as a result. */
  isFound: boolean;
  persona: string;
  /** What its first right row says. */
  read: ReadAnswer;
}

function scoreOf(results: readonly Asked[]): Score {
  const answerable = results.filter(({ expected }) => expected.length > 0);
  const share = (count: number) => (answerable.length === 0 ? 1 : count / answerable.length);
  const first = answerable.filter(({ rank }) => rank === 0).length;
  const part = (name: 'isClause' | 'anchor' | 'answer') => {
    const known = results.flatMap(({ read }) => read[name] ?? []);
    return known.length === 0 ? null : known.filter(Boolean).length / known.length;
  };
  return {
    queries: results.length,
    success1: share(first),
    success3: share(answerable.filter(({ rank }) => rank >= 0 && rank < 3).length),
    mrr: share(answerable.reduce((sum, { rank }) => sum + (rank >= 0 ? 1 / (rank + 1) : 0), 0)),
    falsePositives: results.filter(({ expected, isFound }) => expected.length === 0 && isFound).length,
    unanswerable: results.length - answerable.length,
    interval: wilson(first, answerable.length),
    clause: part('isClause'),
    anchor: part('anchor'),
    answer: part('answer'),
    wrongFigures: results.filter(({ read }) => read.isWrongFigure).length,
    lostPolarity: results.filter(({ read }) => read.losesPolarity).length,
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

/** The header of a tab-separated file, where it has one, and its rows; blank lines and comments are none. */
function tableIn(text: string, header: string): { head: readonly string[] | undefined; rows: string[][] } {
  const all = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  const head = all.find((cells) => cells.includes(header));
  return { head, rows: all.filter((cells) => cells !== head && cells[0] !== header && cells[0] !== 'slug') };
}

/**
 * The columns of a file of queries, in whatever order its header names them; those that it does not name are empty.
 */
function namedRows(text: string): Record<Column, string>[] {
  const { head, rows } = tableIn(text, 'query');
  const names: readonly string[] = head ?? columns.slice(0, 3);
  return rows.map((cells) => {
    const cell = (name: Column) => cells[names.indexOf(name)] ?? '';
    const [query, category, expected] = [cell('query'), cell('category'), cell('expected') || '-'];
    return { query, category, expected, persona: cell('persona'), clause: cell('clause'), answer: cell('answer') };
  });
}
const columns = ['query', 'category', 'expected', 'persona', 'clause', 'answer'] as const;
type Column = (typeof columns)[number];

const list = (text: string) => alternatives(text, ',');

/** What stands in a cell, apart. */
const alternatives = (text: string, between = '|') =>
  text
    .split(between)
    .map((item) => item.trim())
    .filter(Boolean);
