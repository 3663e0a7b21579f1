import type { Cell } from '../block.ts';

/** A cell as a program writes it: once, with how many columns and rows it spans. */
export interface SpanningCell {
  lines: readonly string[];
  colSpan: number;
  rowSpan: number;
}

/** No table that people read is wider. */
const widest = 60;

/** The rows of a table with every cell in each place that it spans: what a merged cell says holds for all its rows. */
export function gridOf(rows: readonly (readonly SpanningCell[])[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const { lines, colSpan, rowSpan } of row) {
      while (grid[at]?.[column]) column += 1;
      for (let down = 0; down < Math.min(rowSpan, rows.length - at); down += 1)
        for (let across = 0; across < colSpan && column + across < widest; across += 1) {
          const isFirst = down === 0 && across === 0;
          const target = grid[at + down];
          if (target) target[column + across] = isFirst ? { lines } : { lines, carried: true };
        }
      column += colSpan;
    }
  }
  return grid.map((row) => Array.from(row, (cell: Cell | undefined) => cell ?? { lines: [] }));
}
