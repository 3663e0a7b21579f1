import {
  AlignmentType,
  DeletedTextRun,
  Document,
  type FileChild,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  SymbolRun,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from 'docx';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A heading by its style. */
export const heading = (level: 1 | 2 | 3, text: string) => new Paragraph({ heading: levels[level], text });
export const title = (text: string) => new Paragraph({ heading: HeadingLevel.TITLE, text });
/** An item of a list of the program; its sign or number is no text. */
export const item = (text: string, level = 0) => new Paragraph({ numbering: { reference: 'list', level }, text });
/** How a line looks: its size is in points. */
interface Look {
  bold?: boolean;
  size?: number;
}
/** A line of its own. */
export const line = (text: string, look: Look = {}) => {
  const { size = 12 } = look;
  return new Paragraph({ children: [new TextRun({ ...look, text, size: size * 2 })] });
};
/** A line that begins with a tick or a cross of Wingdings, as Word keeps it. */
export const signed = (sign: '√' | '×', text: string) =>
  new Paragraph({
    children: [new SymbolRun({ char: sign === '√' ? 'F0FC' : 'F0FB', symbolfont: 'Wingdings' }), new TextRun(text)],
  });
/** The same as LibreOffice keeps it: the character itself, in the font. */
export const glyphed = (sign: '√' | '×', text: string) =>
  new Paragraph({
    children: [
      new TextRun({ text: sign === '√' ? '\uf0fc' : '\uf0fb', font: 'Wingdings' }),
      new TextRun({ text: ` ${text}` }),
    ],
  });
/** A line of which a tracked change has taken out the end. */
export const changed = (kept: string, deleted: string) =>
  new Paragraph({
    numbering: { reference: 'list', level: 0 },
    children: [
      new TextRun(kept),
      new DeletedTextRun({ text: deleted, id: 7, author: 'editor', date: '2026-01-05T08:00:00Z' }),
    ],
  });

/** A paragraph whose lines are broken by hand, as with Shift and Enter. */
export const broken = (...lines: readonly string[]) =>
  new Paragraph({ children: lines.map((text, index) => new TextRun({ text, break: index === 0 ? 0 : 1 })) });

/** A paragraph that stands in a box of its own beside the text. */
export const boxed = (text: string) =>
  new Textbox({ style: { width: '200pt' }, children: [new Paragraph({ children: [new TextRun(text)] })] });

/** A line that refers to a footnote by its number. */
export const noted = (text: string, number: number) =>
  new Paragraph({ children: [new TextRun(text), new FootnoteReferenceRun(number)] });

interface SpanningText {
  text: string;
  rows?: number;
  columns?: number;
}
type CellText = string | SpanningText;

/** A table; a cell may span rows or columns, and has a line for each line of its text. */
export const table = (...rows: readonly (readonly CellText[])[]) =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((cell) => {
            const {
              text,
              rows: rowSpan = 1,
              columns: columnSpan = 1,
            } = typeof cell === 'string' ? { text: cell } : cell;
            return new TableCell({ rowSpan, columnSpan, children: text.split('\n').map((one) => new Paragraph(one)) });
          }),
        }),
    ),
  });

const looking = (text: string, look: Look) => new TextRun({ ...look, text });
/** A table whose first row is a head by being in bold, whatever its names are. */
export const boldHeaded = (head: readonly string[], ...rows: readonly (readonly string[])[]) =>
  new Table({
    rows: [head, ...rows].map(
      (cells, index) =>
        new TableRow({
          children: cells.map(
            (text) =>
              new TableCell({ children: [new Paragraph({ children: [looking(text, { bold: index === 0 })] })] }),
          ),
        }),
    ),
  });

const marks = (formats: readonly [(typeof LevelFormat)[keyof typeof LevelFormat], string][]) =>
  formats.map(([format, text], level) => ({ level, format, text, alignment: AlignmentType.START }));

/** The bytes of a Word file. */
export async function docx(
  children: FileChild[],
  frame: { header?: string; footer?: string; footnotes?: readonly string[] } = {},
): Promise<Uint8Array> {
  const { header, footer, footnotes = [] } = frame;
  const document = new Document({
    footnotes: Object.fromEntries(footnotes.map((text, index) => [index + 1, { children: [new Paragraph(text)] }])),
    numbering: {
      config: [
        {
          reference: 'list',
          levels: marks([
            [LevelFormat.BULLET, '•'],
            [LevelFormat.DECIMAL, '%2.'],
            [LevelFormat.LOWER_LETTER, '%3)'],
          ]),
        },
      ],
    },
    sections: [
      {
        ...(header === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph(header)] }) } }),
        ...(footer === undefined ? {} : { footers: { default: new Footer({ children: [new Paragraph(footer)] }) } }),
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
