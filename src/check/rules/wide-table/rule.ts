import { bodySpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';
import { hasBody } from '../../text/file-state.ts';
import { type Line, proseLines } from '../../text/lines.ts';

/** A table drawn with full-width bars is shown as a heap of text. */
export const wideTableRule = defineRule({
  id: 'wide-table',
  title: { zh: '表格的竖线', en: 'Bars of tables' },
  level: 'error',
  summary: { zh: '表格用半角竖线', en: 'Tables are drawn with half-width bars' },
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
  },
  *find({ corpus }) {
    for (const file of corpus.files) {
      if (!file.fences.body.includes('｜') || !hasBody(file)) continue;
      for (const table of tablesOf(file.fences.body)) {
        const [first, last] = [table[0], table.at(-1)] as [Line, Line];
        const span = bodySpan(file, first.start, first.start + first.text.length);
        const fix = {
          start: span.start,
          end: bodySpan(file, last.start + last.text.length).end,
          text: mended(table),
          safe: true,
        };
        yield { file, span, say: 'bars', with: { lines: table.length }, fix };
      }
    }
  },
});

/** Runs of two or more lines with at least two bars each, one of them full-width. */
function tablesOf(body: string): Line[][] {
  const tables: Line[][] = [];
  let run: Line[] = [];
  const close = () => {
    if (run.length > 1) tables.push(run);
    run = [];
  };
  for (const line of proseLines(body)) {
    const bars = line.text.match(/[｜|]/g)?.length ?? 0;
    if (bars >= 2 && (line.text.includes('｜') || run.length > 0)) run.push(line);
    else close();
  }
  close();
  return tables;
}

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
  if (/^[\s|:-]+$/.test(lines[1] ?? '')) return lines.join('\n');
  const cells = (lines[0] ?? '')
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
  return [lines[0], `|${' --- |'.repeat(cells)}`, ...lines.slice(1)].join('\n');
}
