import { type Line, proseLines } from '../../text/lines.ts';

/**
 * Runs of two or more lines with at least two bars each: one of them full-width, or all lines begin with a bar and the
 * second is not the line of hyphens that the head needs. Rows without bars at their ends are a table too when they have
 * as many cells, and blank lines tear a table.
 */
export function tablesOf(body: string): Line[][] {
  const runs = bareRuns(body);
  let run: Line[] = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  let isTorn = false;
  for (const line of proseLines(body)) {
    const bars = line.text.match(/[｜|]/g)?.length ?? 0;
    const isRow = bars >= 2 && (/^ {0,3}\|/.test(line.text) || line.text.includes('｜') || run.length > 0);
    // A row behind a blank line goes with the rows before it, but for the head of another table.
    if (line.text.trim() === '' && run.length > 0) isTorn = true;
    else if (!isRow) close();
    if (isTorn && line.text.trim() !== '') {
      if (!isRow || !/^ {0,3}\|/.test(line.text) || beginsTable(body, line)) close();
      isTorn = false;
    }
    if (isRow) run.push(line);
  }
  close();
  return runs.filter((table) => table.length > 1 && (isWide(table) || !hasDashes(table) || isTornApart(table, body)));
}

/** Whether a table has full-width bars. */
export const isWide = (table: readonly Line[]) => table.some(({ text }) => text.includes('｜'));

/** Whether a blank line stands between two rows. */
export const isTornApart = (table: readonly Line[], body: string) =>
  table.some(({ start }, index) => {
    const before = table[index - 1];
    return before !== undefined && /\n[ \t\r]*\n/.test(body.slice(before.start + before.text.length, start));
  });

/** Whether the line below one is a line of hyphens. */
function beginsTable(body: string, { start, text }: Line): boolean {
  const from = start + text.length;
  return isDashes(/^\r?\n([^\r\n]*)/.exec(body.slice(from, from + 200))?.[1] ?? '');
}

/** Whether a line is one of hyphens. */
export const isDashes = (text: string) => /^[\s|:-]+$/.test(text) && text.includes('-');
/** A row without bars at its ends, and not a line of a list, quotation or heading. */
const isBareRow = (text: string) =>
  /[^\s|\\] *\|/.test(text) && !/[｜`]|^ {0,3}(?:\||[-*+>#] |\d+[.)] )|\|\s*$/.test(text);

/** Runs of rows without bars at their ends that are shown as text: without hyphens below the head, or torn. */
function bareRuns(body: string): Line[][] {
  const found: Line[][] = [];
  let run: Line[] = [];
  let isBlank = false;
  const close = () => {
    const cells = new Set(run.filter(({ text }) => !isDashes(text)).map(({ text }) => cellsOf(text)));
    const dashed = run.some(({ text }) => isDashes(text));
    // Without a line of hyphens, bars with a blank on each side in lines of equal form are a table's.
    const isTable = dashed || (cells.size === 1 && run.length > 1 && run.every(({ text }) => / \| /.test(text)));
    if (isTable && run.length > 1 && (isTornApart(run, body) || !hasDashes(run))) found.push(run);
    run = [];
  };
  if (!/[^\s|｜] *\|/.test(body)) return found;
  for (const line of proseLines(body)) {
    if (line.text.trim() === '') {
      isBlank = true;
      continue;
    }
    const isRow = isBareRow(line.text);
    if (!isRow || (isBlank && !run.some(({ text }) => isDashes(text)) && !isDashes(line.text))) close();
    if (isRow) run.push(line);
    isBlank = false;
  }
  close();
  return found;
}

/** Whether the second line is one of hyphens with as many cells as the first. */
export function hasDashes([head, second]: readonly Line[]): boolean {
  const dashes = second?.text ?? '';
  return isDashes(dashes) && cellsOf(dashes) === cellsOf(head?.text ?? '');
}

/** How many cells a row has. */
export const cellsOf = (line: string) =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
