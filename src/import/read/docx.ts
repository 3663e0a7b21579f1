import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Aside, Cell, Piece } from '../block.ts';
import { isHan, plain } from '../plain.ts';
import { Refusal } from '../refusal.ts';
import { gridOf } from './grid.ts';
import { type Parts, partText } from './unzipped.ts';
import { allNamed, textIn, xmlTree } from './xml.ts';

/** An element of the document tree as mammoth has it; which fields there are depends on its type. */
interface Element {
  type: string;
  children?: readonly Element[];
  value?: string;
  styleName?: string | null;
  numbering?: { level: string | number } | null;
  isBold?: boolean;
  fontSize?: number | null;
  colSpan?: number;
  rowSpan?: number;
  isHeader?: boolean;
  body?: readonly Element[];
  noteType?: string;
  noteId?: string;
  notes?: { resolve: (reference: Element) => Element | undefined };
}

/** The pieces of a Word file, in its order; then what stands outside its text. */
export async function readDocx(parts: Parts): Promise<Piece[]> {
  const tree = await treeOf(parts);
  const body = (tree.children ?? []).flatMap((element) => [...piecesOf(element), ...notesIn(element, tree)]);
  return [...body, ...asidesOf(parts)];
}

/**
 * The document tree. It is read from a file made anew of the parts that were unpacked under our limits, so that no
 * other size, picture, macro or path is met by what unpacks it again.
 */
async function treeOf(parts: Parts): Promise<Element> {
  const made = zipSync(Object.fromEntries(parts), { level: 0 });
  let tree: Element | undefined;
  const transformDocument = (document: Element) => {
    tree = document;
    // Nothing is converted: the tree is all that is wanted.
    return { ...document, children: [] };
  };
  try {
    await mammoth.convertToHtml({ buffer: Buffer.from(made) }, { transformDocument });
  } catch {
    throw new Refusal('damaged');
  }
  if (!tree) throw new Refusal('damaged');
  return tree;
}

function piecesOf(element: Element): Piece[] {
  if (element.type === 'paragraph') return paragraphsOf(element);
  if (element.type !== 'table') return (element.children ?? []).flatMap(piecesOf);
  const rows = (element.children ?? []).filter(({ type }) => type === 'tableRow');
  const cells = rows.map((row) =>
    (row.children ?? []).map((cell) => ({
      lines: linesOf(cell),
      colSpan: cell.colSpan ?? 1,
      rowSpan: cell.rowSpan ?? 1,
    })),
  );
  return gridOf(cells).map((row: readonly Cell[], index) => {
    const isHead = index === 0 && isHeadRow(rows[0]);
    return { type: 'row', cells: row, isFirst: index === 0, ...(isHead && { isHead }) };
  });
}

/** The footnotes that an element refers to: they stand behind it. */
function notesIn(element: Element, { notes }: Element): Piece[] {
  return inner(element, 'noteReference').flatMap((reference) => {
    const note = notes?.resolve(reference);
    const text = plain((note?.body ?? []).map(textOf).join(' '));
    return text === '' ? [] : [{ type: 'paragraph', text, isNote: true } as const];
  });
}

/** Whether a row is shown as a head: Word repeats it on each page, or all that it says is in bold. */
function isHeadRow(row: Element | undefined): boolean {
  if (!row) return false;
  const runs = inner(row, 'run').filter((run) => plain(textOf(run)) !== '');
  return row.isHeader === true || (runs.length > 1 && runs.every(({ isBold }) => isBold === true));
}

/** A paragraph, one for each of its lines; text boxes and tables in it stand behind. */
function paragraphsOf(element: Element): Piece[] {
  const runs = inner(element, 'run').filter((run) => plain(textOf(run)) !== '');
  const bold = runs.length > 0 && runs.every(({ isBold }) => isBold === true);
  const sizes = runs.flatMap(({ fontSize }) => fontSize ?? []);
  const size = sizes.length > 0 ? Math.max(...sizes) : undefined;
  const style = element.styleName ?? '';
  if (/^(?:toc|目录)\s?\d/iu.test(style)) return [{ type: 'aside', reason: 'contents', text: plain(textOf(element)) }];
  const level = levelOf(style);
  const list = element.numbering ? Number(element.numbering.level) : undefined;
  const lines = unbroken(textOf(element));
  return [
    ...lines.map((text): Piece => ({ type: 'paragraph', text, level, list, bold, size })),
    ...inner(element, 'image').map((): Piece => ({ type: 'aside', reason: 'picture', text: '图片 · picture' })),
  ];
}

/** Word names its styles in its own language, and gives them ids that mean nothing; other programs write the names. */
function levelOf(style: string): number | undefined {
  if (/^(?:title|标题|题目|文档标题)$/iu.test(style)) return 0;
  const digits = /^(?:heading|标题|outline)\s?(\d)/iu.exec(style)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The lines of a text that was broken by hand: one that goes on in the next is no line of its own. */
function unbroken(text: string): string[] {
  return text
    .split('\n')
    .map(plain)
    .reduce<string[]>((lines, line) => {
      const last = lines.at(-1);
      return last !== undefined && goesOn(last, line)
        ? [...lines.slice(0, -1), last + (isHan(last) ? '' : ' ') + line]
        : [...lines, line];
    }, []);
}

/** Whether a line ends within a sentence: behind a comma, or before a small letter that numbers nothing. */
const goesOn = (line: string, next: string) =>
  line !== '' && (/[，,、]$/u.test(line) || (/[\p{L}\p{N}]$/u.test(line) && /^\p{Ll}(?![.)])/u.test(next)));

function linesOf(cell: Element): string[] {
  return inner(cell, 'paragraph')
    .flatMap((paragraph) => unbroken(textOf(paragraph)))
    .filter((line) => line !== '');
}

/** Elements of a type below another; not those within one of them. */
function inner(element: Element, type: string): Element[] {
  return (element.children ?? []).flatMap((child) => (child.type === type ? [child] : inner(child, type)));
}

function textOf(element: Element): string {
  if (element.type === 'text') return element.value ?? '';
  if (element.type === 'tab') return '\t';
  if (element.type === 'break') return '\n';
  if (element.type === 'table') return '';
  return (element.children ?? []).map(textOf).join('');
}

/** What stands outside the text, and what a tracked change has taken out of it. */
function asidesOf(parts: Parts): Piece[] {
  const aside = (reason: Aside) => (text: string) => ({ type: 'aside', reason, text: plain(text) }) as const;
  const within = (part: RegExp, reason: Aside, paragraph = 'p') =>
    [...parts.keys()]
      .filter((name) => part.test(name))
      .sort()
      .flatMap((name) => allNamed(xmlTree(partText(parts, name)), paragraph).map((one) => textIn(one, 't')))
      .map(aside(reason));
  const deleted = allNamed(xmlTree(partText(parts, 'word/document.xml')), 'del').map((one) => textIn(one, 'delText'));
  const all = [
    ...within(/^word\/header\d*\.xml$/, 'header'),
    ...within(/^word\/footer\d*\.xml$/, 'footer'),
    ...within(/^word\/comments\.xml$/, 'comment'),
    ...deleted.map(aside('deleted')),
  ];
  // First, even and odd pages may have the same header each.
  const told = new Set<string>();
  return all.filter(({ reason, text }) => {
    const key = `${reason} ${text}`;
    const isNew = text !== '' && !told.has(key);
    told.add(key);
    return isNew;
  });
}
