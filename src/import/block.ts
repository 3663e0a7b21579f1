/** Why a piece of a source is put aside by itself: nobody would look for a rule in it. */
export type Aside =
  | 'header'
  | 'footer'
  | 'contents'
  | 'control'
  | 'cover'
  | 'picture'
  | 'deleted'
  | 'comment'
  | 'footnote'
  | 'page-number'
  | 'form';

/** A cell of a table as it holds: one that spans several rows or columns stands in each of them. */
export interface Cell {
  /** Its paragraphs. */
  lines: readonly string[];
  /** Where it stands again what it says above or before. */
  carried?: true;
}

/** A piece of a source as a reader of some format hands it over. */
export type Piece =
  | {
      type: 'paragraph';
      text: string;
      /** The level that its style gives it, 1 for the highest heading and 0 for the title; none for other styles. */
      level?: number | undefined;
      /** How deep it stands in a list of the program, from 0. */
      list?: number | undefined;
      bold?: boolean | undefined;
      /** In points. */
      size?: number | undefined;
      /** Whether it is a footnote of what stands before it. */
      isNote?: true;
    }
  | {
      type: 'row';
      cells: readonly Cell[];
      isFirst: boolean;
      /** Whether the source shows it as the head of its table: repeated on each page, or all in bold. */
      isHead?: boolean;
      /** Whether a row with nothing in it follows, in the same table. */
      isOverBlank?: true;
    }
  | { type: 'aside'; reason: Aside; text: string };

/** A piece with its number among the paragraphs of the source, from 1, and its text in one line. */
export type Block = Piece & { n: number; text: string };

/** The pieces of a source, numbered; empty ones are none. */
export function numbered(pieces: Iterable<Piece>): Block[] {
  const blocks: Block[] = [];
  for (const piece of pieces) {
    const text = piece.type === 'row' ? rowText(piece.cells) : piece.text;
    const last = blocks.at(-1);
    if (text !== '') blocks.push({ ...piece, text, n: blocks.length + 1 });
    else if (piece.type === 'row' && !piece.isFirst && last?.type === 'row') last.isOverBlank = true;
  }
  return blocks;
}

function rowText(cells: readonly Cell[]): string {
  return cells
    .filter(({ carried }) => !carried)
    .map(({ lines }) => lines.join(' / '))
    .join(' | ')
    .replace(/^[ |]+$/, '');
}
