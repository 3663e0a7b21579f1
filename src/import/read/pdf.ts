import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Piece } from '../block.ts';
import { Refusal } from '../refusal.ts';
import { type FlatPiece, type Placed, piecesOfPage } from './placed.ts';

/** A manual has no more pages; further ones would take minutes. */
const mostPages = 600;

/** The pieces of a PDF, which keeps no more than places and sizes: its lines, and the tables and headings they show. */
export async function readPdf(bytes: Uint8Array): Promise<Piece[]> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) throw new Refusal('bomb');
    const pages: FlatPiece[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      const placed = items.flatMap((item): Placed[] =>
        'str' in item && item.str.trim() !== ''
          ? [
              {
                text: item.str,
                x: Number(item.transform[4]),
                y: Number(item.transform[5]),
                width: item.width,
                size: item.height,
              },
            ]
          : [],
      );
      pages.push(piecesOfPage(placed));
    }
    if (pages.flat().length === 0) throw new Refusal('scan');
    return withoutFrame(pages);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal((error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged');
  } finally {
    await task.destroy();
  }
}

/** What the first or the last line of several pages says stands above or below the text; it is put aside, once. */
function withoutFrame(pages: readonly FlatPiece[][]): Piece[] {
  const header = repeated(pages.flatMap((page) => page.slice(0, 1)));
  const footer = repeated(pages.flatMap((page) => page.slice(-1)));
  const isFrame = (piece: FlatPiece) => header.has(textOf(piece)) || footer.has(textOf(piece));
  const text = pages.flatMap((page) =>
    page.filter((piece, index) => !(isFrame(piece) && (index === 0 || index === page.length - 1))),
  );
  const asides = (['header', 'footer'] as const).flatMap((reason) =>
    [...(reason === 'header' ? header : footer)].map((words) => ({ type: 'aside' as const, reason, text: words })),
  );
  return [...asides, ...withHeadings(text)];
}

/** What several lines say in the same words. */
function repeated(lines: readonly FlatPiece[]): ReadonlySet<string> {
  const texts = lines.map(textOf).filter((text) => text !== '');
  return new Set(texts.filter((text, index) => texts.indexOf(text) !== index));
}

const textOf = (piece: FlatPiece) => (piece.type === 'paragraph' ? piece.text : '');

/** How much larger than most of the text a heading is; lists and tables are often set a size smaller than the rest. */
const headingScale = 1.2;

/** What is set larger than most of the text is a heading, as a typed line in bold is elsewhere. */
function withHeadings(pieces: readonly FlatPiece[]): FlatPiece[] {
  const letters = new Map<number, number>();
  for (const piece of pieces)
    if (piece.type === 'paragraph') letters.set(piece.size, (letters.get(piece.size) ?? 0) + piece.text.length);
  const most = Math.max(...letters.values());
  const usual = Math.max(...[...letters].filter(([, count]) => count === most).map(([size]) => size));
  return pieces.map((piece) =>
    piece.type === 'paragraph' && piece.size > usual * headingScale ? { ...piece, bold: true } : piece,
  );
}
