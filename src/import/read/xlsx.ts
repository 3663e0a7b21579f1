import type { Piece } from '../block.ts';
import { plain } from '../plain.ts';
import { gridOf, type SpanningCell } from './grid.ts';
import { type Parts, partText } from './unzipped.ts';
import { allNamed, childNamed, type Node, textIn, xmlTree } from './xml.ts';

/** The pieces of a workbook: each sheet is a heading with a table. */
export function readXlsx(parts: Parts): Piece[] {
  const shared = allNamed(xmlTree(partText(parts, 'xl/sharedStrings.xml')), 'si').map((item) => textIn(item, 't'));
  const names = sheetNames(parts);
  return sheetParts(parts).flatMap((part, index): Piece[] => {
    const rows = rowsOf(xmlTree(partText(parts, part)), shared);
    if (rows.length === 0) return [];
    const heading = plain(names[index] ?? '');
    return [
      { type: 'paragraph', text: heading, level: 1 },
      ...gridOf(rows).map((cells, at): Piece => ({ type: 'row', cells, isFirst: at === 0 })),
    ];
  });
}

const numberIn = (name: string) => Number(/\d+/.exec(name)?.[0] ?? 0);
const sheetParts = (parts: Parts) =>
  [...parts.keys()]
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .sort((a, b) => numberIn(a) - numberIn(b));

const sheetNames = (parts: Parts) =>
  allNamed(xmlTree(partText(parts, 'xl/workbook.xml')), 'sheet').map(({ attributes }) => attributes['name'] ?? '');

/** The rows that hold something, each cell with what it spans; places that a merge covers are left to it. */
function rowsOf(sheet: Node, shared: readonly string[]): SpanningCell[][] {
  const merges = allNamed(sheet, 'mergeCell').flatMap(({ attributes }) => areaOf(attributes['ref'] ?? ''));
  const covered = (row: number, column: number) =>
    merges.some(
      (area) =>
        row >= area.row &&
        row <= area.lastRow &&
        column >= area.column &&
        column <= area.lastColumn &&
        (row !== area.row || column !== area.column),
    );
  return allNamed(sheet, 'row').flatMap((row) => {
    const at = Number(row.attributes['r'] ?? 0);
    const cells: SpanningCell[] = [];
    let next = 1;
    for (const cell of row.children.filter(({ name }) => name === 'c')) {
      const column = columnOf(cell.attributes['r'] ?? '');
      for (; next < column; next += 1) if (!covered(at, next)) cells.push({ lines: [], colSpan: 1, rowSpan: 1 });
      next = column + 1;
      if (covered(at, column)) continue;
      const area = merges.find((one) => one.row === at && one.column === column);
      cells.push({
        lines: valueOf(cell, shared)
          .split('\n')
          .map(plain)
          .filter((line) => line !== ''),
        colSpan: area ? area.lastColumn - area.column + 1 : 1,
        rowSpan: area ? area.lastRow - area.row + 1 : 1,
      });
    }
    return cells.some(({ lines }) => lines.length > 0) || merges.some((area) => at > area.row && at <= area.lastRow)
      ? [cells]
      : [];
  });
}

function valueOf(cell: Node, shared: readonly string[]): string {
  const value = childNamed(cell, 'v')?.text ?? '';
  const type = cell.attributes['t'];
  if (type === 's') return shared[Number(value)] ?? '';
  return type === 'inlineStr' ? textIn(cell, 't') : value;
}

interface Area {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

function areaOf(ref: string): Area[] {
  const [first = '', last = first] = ref.split(':');
  const area = { row: numberIn(first), column: columnOf(first), lastRow: numberIn(last), lastColumn: columnOf(last) };
  return area.row > 0 ? [area] : [];
}

/** The number of a column from its letters: A is 1. */
function columnOf(ref: string): number {
  return [...(/^[A-Z]+/.exec(ref)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
