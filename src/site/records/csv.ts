import type { RecordWords } from '../../i18n/words/records.ts';
import type { KeptRecord, Result } from './record.ts';
import type { Score } from './score.ts';

/** A record as a table for spreadsheets: what it is of, its lines, its score. Nothing in it is read as a formula. */
export function recordCsv(record: KeptRecord, { score, total }: Score, words: RecordWords): string {
  const { title, source, day, place, name, rows, filled } = record;
  const results: Readonly<Record<Result, string>> = { ok: words.ok, 'not-ok': words['not-ok'], na: words.na };
  const lines = rows.map(({ key, text, limit, points }) => {
    const { result, reading, note } = filled[key] ?? {};
    return [key, text, limit, points, result ? results[result] : words.open, reading ?? '', note ?? ''];
  });
  const table = [
    [title, source],
    [words.day, day],
    [words.place, place],
    [words.name, name],
    [],
    [words.code, words.item, words.limit, words.score, words.result, words.reading, words.remark],
    ...lines,
    [],
    [words.score, score, total],
  ];
  // A spreadsheet takes a file without this mark for one in the encoding of the country.
  return `\uFEFF${table.map((line) => `${line.map(cellText).join(',')}\r\n`).join('')}`;
}

/** What a spreadsheet takes for a formula, also after blanks and in full width. */
const formula = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A cell of a table. A number stays one; a text that would be a formula gets an apostrophe before it. */
function cellText(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
