import { bodySpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';
import { hasBody } from '../../text/file-state.ts';
import { type Line, proseLines } from '../../text/lines.ts';

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
        message: `This table (${p.lines} lines) is drawn with full-width bars “｜” and would be shown as plain text`,
        hint: 'Write | for ｜, and make the second line | --- | --- |',
      }),
    },
    'no-dashes': {
      zh: (p: { lines: number }) => ({
        message: `这里的表格（${p.lines} 行）表头下面没有对应的一行连字符，会显示成一堆文字`,
        hint: '在第一行下面写一行 | --- | --- |，格数与表头相同',
      }),
      en: (p: { lines: number }) => ({
        message: `This table (${p.lines} lines) has no line of hyphens for its head and would be shown as plain text`,
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
          safe: table.some(({ text }) => text.includes('｜')),
        };
        const isWide = table.some(({ text }) => text.includes('｜'));
        yield { file, span, say: isWide ? 'bars' : 'no-dashes', with: { lines: table.length }, fix };
      }
    }
  },
});

/**
 * Runs of two or more lines with at least two bars each: one of them full-width, or all lines begin with a bar and the
 * second is not the line of hyphens that the head needs.
 */
function tablesOf(body: string): Line[][] {
  const tables: Line[][] = [];
  let run: Line[] = [];
  const close = () => {
    const isWide = run.some(({ text }) => text.includes('｜'));
    if (run.length > 1 && (isWide || !hasDashes(run))) tables.push(run);
    run = [];
  };
  for (const line of proseLines(body)) {
    const bars = line.text.match(/[｜|]/g)?.length ?? 0;
    if (bars >= 2 && (/^ {0,3}\|/.test(line.text) || line.text.includes('｜') || run.length > 0)) run.push(line);
    else close();
  }
  close();
  return tables;
}

/** Whether the second line is one of hyphens with as many cells as the first. */
function hasDashes([head, second]: readonly Line[]): boolean {
  const dashes = second?.text ?? '';
  return /^[\s|:-]+$/.test(dashes) && dashes.includes('-') && cellsOf(dashes) === cellsOf(head?.text ?? '');
}

const cellsOf = (line: string) =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;

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
