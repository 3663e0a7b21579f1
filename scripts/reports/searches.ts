import { existsSync, readFileSync } from 'node:fs';
import type { Corpus } from '../../src/corpus/index.ts';
import { isNoise } from '../../src/search/noise.ts';
import type { ReportMaker } from './report.ts';
import { told } from '../lib/told.ts';
import { many } from '../../src/lib/many.ts';

/** What became of a query, on all devices together. */
interface Searched {
  query: string;
  language: string;
  /** What was opened, with how often and at which places; empty where nothing was found. */
  opened: readonly { row: string; times: number; ranks: readonly number[]; isKnown: boolean }[];
  times: number;
}

/** What readers handed over: which queries found nothing, and which row answered the others. */
export const searchesReport: ReportMaker = {
  summary: {
    zh: '读者搜了什么、点开什么、没找到什么，读自他们导出的文件',
    en: 'what readers searched, opened and missed, from the files that they saved',
  },
  operand: {
    name: { zh: '文件.tsv …', en: 'file.tsv …' },
    refusal: (_, asked) =>
      asked.length === 0
        ? told(
            '请写读者从检索存下的文件：search-opened.tsv、search-missed.tsv',
            'Name files that readers saved from the search: search-opened.tsv, search-missed.tsv',
          )
        : asked
            .filter((file) => !existsSync(file))
            .map((file) => told(`没有这个文件：${file}`, `No such file: ${file}`))[0],
  },
  make(corpus, _today, asked) {
    const { searched, noise } = gathered(
      corpus,
      asked.map((file) => readFileSync(file, 'utf8')),
    );
    const missed = searched.filter(({ opened }) => opened.length === 0);
    const late = searched.filter(({ opened }) => opened.some(({ ranks }) => ranks.some((rank) => rank > 1)));
    const blocks = [
      block(told('没有找到的', 'Found nothing: add search words', ' '), missed),
      block(told('不是第一条的', 'Opened further down: add ways of asking', ' '), late),
    ].filter((text) => text !== '');
    const sum = told(
      `${searched.length} 个检索，${missed.length} 个没有找到，${late.length} 个答案不在第一条；去掉不是检索的 ${noise} 个`,
      `${many(searched.length, 'query', 'queries')}, ${missed.length} found nothing, ` +
        `${late.length} answered further down; ` +
        `left out as no queries: ${noise}`,
      ' · ',
    );
    return {
      text: [...blocks, sum].join('\n\n'),
      data: { searched, noise },
      failed: false,
    };
  },
};

function block(heading: string, rows: readonly Searched[]): string {
  if (rows.length === 0) return '';
  const line = ({ query, times, opened }: Searched) => {
    const said = opened.map(({ row, ranks, isKnown }) => `${row}${isKnown ? '' : ' (gone)'} at ${ranks.join(', ')}`);
    return `  ${String(times).padStart(3)}  ${[query, ...said].join('  ')}`;
  };
  return [heading, ...rows.map(line)].join('\n');
}

/** Queries of all files, those most often asked first; the same in another case or with other blanks is the same. */
export function gathered(corpus: Corpus, texts: readonly string[]): { searched: Searched[]; noise: number } {
  const rows = texts.flatMap(readRows);
  const kept = rows.filter(({ query }) => !isNoise(query));
  const codes = new Set(corpus.standards.map(({ code }) => code));
  const isKnown = (row: string) => row.includes(':') || codes.has(row.replace(/#.*/, ''));
  const groups = Map.groupBy(kept, ({ query }) => query.toLowerCase().replaceAll(/\s+/g, ' ').trim());
  const searched = [...groups.values()].map((same): Searched => {
    const [first] = same;
    const byRow = Map.groupBy(
      same.filter(({ opened }) => opened !== ''),
      ({ opened }) => opened,
    );
    const opened = [...byRow].map(([row, all]) => {
      return { row, times: all.length, ranks: all.map(({ rank }) => rank), isKnown: isKnown(row) };
    });
    return { query: first?.query ?? '', language: first?.language ?? '', opened, times: same.length };
  });
  return { searched: searched.sort((a, b) => b.times - a.times), noise: rows.length - kept.length };
}

/** The rows of a file, by the names in its header. */
function readRows(text: string): { query: string; language: string; opened: string; rank: number }[] {
  const [header = '', ...lines] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const names = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t').map(unquoted);
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    return { query: cell('query'), language: cell('language'), opened: cell('opened'), rank: Number(cell('rank')) };
  });
}

/** A cell as it was before it was made safe for spreadsheets. */
const unquoted = (cell: string) =>
  (/^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell).replace(/^'(?=\s*[=+\-@＝＋－＠])/, '');
