import type { Piece } from '../block.ts';
import { markedLine } from '../marker.ts';
import { plain } from '../plain.ts';

/** A stretch of text as it is placed on a page; y grows upwards, all in points. */
export interface Placed {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A line of a page, in the cells that wide gaps part it into. */
interface PlacedLine {
  y: number;
  size: number;
  /** Where its last letter ends. */
  end: number;
  cells: readonly { x: number; text: string }[];
}

/** From how wide a gap on, as a part of the size of the letters, what follows is a cell of its own, or a word. */
const gaps = { cell: 0.9, word: 0.1 } as const;
/** What stands before an item of a list, at some distance from it. */
const sign = /^(?:[^\p{L}\p{N}]|\d{1,2}[.)、．]|[（(]\p{L}[)）]|[a-z][.)])$/u;
/** How far the beginnings of a column may lie apart, in points. */
const columnSlack = 3;
/** How far towards the edge of the page a line ends whose next word had no room, and the most that lines lie apart. */
const [fullness, leading] = [0.88, 2];

export type FlatPiece = Piece & { type: 'paragraph' | 'row'; size: number };

/** The pieces of a page from top to bottom; lines whose cells stand below one another are rows of a table. */
export function piecesOfPage(placed: readonly Placed[]): FlatPiece[] {
  const pieces: FlatPiece[] = [];
  const lines = linesOf(placed);
  const edge = Math.max(...lines.map(({ end }) => end));
  for (let at = 0; at < lines.length;) {
    const table = tableAt(lines, at);
    const size = lines[at]?.size ?? 0;
    if (table.taken > 0)
      pieces.push(
        ...table.rows.map((row, index) => ({
          ...{ type: 'row' as const, isFirst: index === 0, size },
          cells: row.map((text) => ({ lines: text === '' ? [] : [text] })),
        })),
      );
    const taken = table.taken || paragraphAt(lines, at, edge);
    if (table.taken === 0)
      pieces.push({ type: 'paragraph', text: inOne(lines.slice(at, at + taken).map(textOf)), size });
    at += taken;
  }
  return pieces;
}

/** How many lines a paragraph takes: it goes on below a line that is full, unless a new item begins there. */
function paragraphAt(lines: readonly PlacedLine[], start: number, edge: number): number {
  let taken = 1;
  for (;;) {
    const [line, next] = lines.slice(start + taken - 1);
    const isFull = line && line.end > edge * fullness && !/[。！？.!?：:；;]$/u.test(textOf(line));
    const goesOn = next && next.cells.length === 1 && next.size === line?.size && line.y - next.y < next.size * leading;
    if (!isFull || !goesOn || markedLine(textOf(next)).marks.length > 0) return taken;
    taken += 1;
  }
}

const textOf = ({ cells }: PlacedLine) => cells.map(({ text }) => text).join(' ');

/** Stretches that stand at one height are a line, in whatever order the file has them; its size is its largest. */
function linesOf(placed: readonly Placed[]): PlacedLine[] {
  const lines: { y: number; parts: Placed[] }[] = [];
  for (const one of placed) {
    const line = lines.find(({ y }) => Math.abs(y - one.y) < Math.max(2, one.size / 2));
    if (line) line.parts.push(one);
    else lines.push({ y: one.y, parts: [one] });
  }
  return lines
    .toSorted((a, b) => b.y - a.y)
    .map(({ y, parts }) => ({
      y,
      size: Math.round(Math.max(...parts.map(({ size }) => size))),
      end: Math.max(...parts.map(({ x, width }) => x + width)),
      cells: cellsOf(parts.toSorted((a, b) => a.x - b.x)),
    }));
}

/** Stretches that touch are one word, in whatever fonts they are set. */
function cellsOf(parts: readonly Placed[]): PlacedLine['cells'] {
  const cells: { x: number; text: string }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { x, width, size, text } of parts) {
    const gap = (x - end) / size;
    const last = cells.at(-1);
    if (!last || (gap > gaps.cell && !sign.test(last.text))) cells.push({ x, text });
    else last.text += gap > gaps.word ? ` ${text}` : text;
    end = Math.max(end, x + width);
  }
  return cells;
}

/**
 * The table that begins with a line, and how many lines it takes. Its head says where columns begin; a line without a
 * first cell goes on with the row above it.
 */
function tableAt(lines: readonly PlacedLine[], start: number): { rows: string[][]; taken: number } {
  const columns = lines[start]?.cells.map(({ x }) => x) ?? [];
  const rows: string[][] = [];
  let taken = 0;
  if (columns.length < 2) return { rows, taken };
  for (const { cells } of lines.slice(start)) {
    const places = cells.map(({ x }) => columns.findIndex((column) => Math.abs(column - x) <= columnSlack));
    // A line of one cell at the edge is text again.
    if (places.includes(-1) || (places.length === 1 && places[0] === 0)) break;
    const goesOn = places[0] !== 0;
    if (!goesOn) rows.push(columns.map(() => ''));
    const row = rows.at(-1) ?? [];
    for (const [index, place] of places.entries()) row[place] = inOne([row[place] ?? '', cells[index]?.text ?? '']);
    taken += 1;
  }
  return rows.length > 1 ? { rows, taken } : { rows: [], taken: 0 };
}

const inOne = (texts: readonly string[]) => unspaced(plain(texts.join(' ')));

/** Blanks between Chinese characters come from how they are placed. */
function unspaced(text: string): string {
  return text.replaceAll(/(?<=[\p{Script=Han}，。、；：])\s+(?=[\p{Script=Han}，。、；：])/gu, '');
}
