import { bodySpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';
import { hasBody } from '../../text/file-state.ts';
import type { Line } from '../../text/lines.ts';
import { cellsOf, hasDashes, isTornApart, isWide, tablesOf } from './tables.ts';
import { unevenRows } from './uneven.ts';
import { many } from '../../../lib/many.ts';

/** A table drawn with full-width bars is shown as a heap of text. */
export const wideTableRule = defineRule({
  id: 'wide-table',
  title: { zh: '表格的竖线', en: 'Bars of tables' },
  level: 'error',
  summary: {
    zh: '表格用半角竖线，表头下面有一行连字符',
    en: 'Tables are drawn with half-width bars and a line of hyphens under the head',
  },
  words: {
    bars: {
      zh: (p: { lines: number }) => ({
        message: `这里的表格（${p.lines} 行）用了全角竖线“｜”，会显示成一堆文字`,
        hint: '把 ｜ 改成 |，第二行写成 | --- | --- |',
      }),
      en: (p: { lines: number }) => ({
        message:
          `This table (${many(p.lines, 'line')}) is drawn with full-width bars “｜” ` +
          'and would be shown as plain text',
        hint: 'Write | for ｜, and make the second line | --- | --- |',
      }),
    },
    torn: {
      zh: (p: { lines: number }) => ({
        message: `这里的表格（${p.lines} 行）中间有空行，空行后面的会显示成一堆文字`,
        hint: '删去表格中间的空行',
      }),
      en: (p: { lines: number }) => ({
        message:
          `Blank lines part this table (${many(p.lines, 'line')}): ` +
          'what is behind them would be shown as plain text',
        hint: 'Take out the blank lines inside the table',
      }),
    },
    uneven: {
      zh: (p: { cells: number; head: number }) => ({
        message: `这一行有 ${p.cells} 格，表头有 ${p.head} 格`,
        hint: p.cells < p.head ? '看看是哪一格漏了竖线；空格子也要写出来' : '多出的格子不会显示，并入别的格子或删去',
      }),
      en: (p: { cells: number; head: number }) => ({
        message: `This row has ${many(p.cells, 'cell')}, the head has ${p.head}`,
        hint:
          p.cells < p.head
            ? 'See which cell lost its bar; an empty cell is written too'
            : 'Cells beyond the head are not shown: put them into another, or take them out',
      }),
    },
    'no-dashes': {
      zh: (p: { lines: number }) => ({
        message: `这里的表格（${p.lines} 行）表头下面没有对应的一行连字符，会显示成一堆文字`,
        hint: '在第一行下面写一行 | --- | --- |，格数与表头相同',
      }),
      en: (p: { lines: number }) => ({
        message:
          `This table (${many(p.lines, 'line')}) has no line of hyphens for its head ` +
          'and would be shown as plain text',
        hint: 'Write | --- | --- | as its second line, with as many cells as the head',
      }),
    },
  },
  *find({ corpus }) {
    for (const file of corpus.files) {
      if (!/[｜|]/.test(file.fences.body) || !hasBody(file)) continue;
      for (const table of tablesOf(file.fences.body)) {
        const [first, last] = [table[0], table.at(-1)] as [Line, Line];
        const span = bodySpan(file, first.start, first.start + first.text.length);
        const fix = {
          start: span.start,
          end: bodySpan(file, last.start + last.text.length).end,
          text: mended(table),
          safe: isWide(table) && !isTornApart(table, file.fences.body),
        };
        const say = isWide(table) ? 'bars' : hasDashes(table) ? 'torn' : 'no-dashes';
        yield { file, span, say, with: { lines: table.length }, fix };
      }
      for (const { line, cells, head } of unevenRows(file.fences.body)) {
        const span = bodySpan(file, line.start, line.start + line.text.length);
        yield { file, span, level: 'warning', say: 'uneven', with: { cells, head } };
      }
    }
  },
});

/** The table with half-width bars, and with the line under its head if that is missing. */
function mended(table: readonly Line[]): string {
  const lines = table.map(({ text }) =>
    /^[\s｜|:：－—–-]+$/.test(text)
      ? text
          .replaceAll('｜', '|')
          .replaceAll('：', ':')
          .replaceAll(/[－—–]+/g, '---')
      : text.replaceAll('｜', '|'),
  );
  const cells = cellsOf(lines[0] ?? '');
  const isDashed = /^[\s|:-]+$/.test(lines[1] ?? '');
  if (isDashed && cellsOf(lines[1] ?? '') === cells) return lines.join('\n');
  return [lines[0], `|${' --- |'.repeat(cells)}`, ...lines.slice(isDashed ? 2 : 1)].join('\n');
}
