import { type Line, proseLines } from '../../text/lines.ts';
import { cellsOf, hasDashes } from './tables.ts';

/** A row of a table whose cells are not as many as those of its head. */
export interface UnevenRow {
  line: Line;
  cells: number;
  head: number;
}

/** Rows that lack a cell, which is shown empty at the end, or have one too many, which is not shown at all. */
export function unevenRows(body: string): UnevenRow[] {
  const found: UnevenRow[] = [];
  const lines = [...proseLines(body)];
  let head: number | undefined;
  for (const [index, line] of lines.entries()) {
    const isRow = /^ {0,3}\|/.test(line.text);
    const next = lines[index + 1];
    if (!isRow) head = undefined;
    else if (head === undefined) head = next && hasDashes([line, next]) ? cellsOf(line.text) : undefined;
    else if (cellsOf(line.text) !== head) found.push({ line, cells: cellsOf(line.text), head });
  }
  return found;
}
