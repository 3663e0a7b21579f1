import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Piece } from '../block.ts';
import { plain } from '../plain.ts';
import { Refusal } from '../refusal.ts';

/** A stretch of text as it is placed on a page. */
interface Placed {
  text: string;
  x: number;
  y: number;
  size: number;
}

/** A manual has no more pages; further ones would take minutes. */
const mostPages = 600;

/** The pieces of a PDF: its lines, as pages keep neither lists nor tables nor styles. */
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
    const pieces: Piece[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      const placed = items.flatMap((item): Placed[] =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), size: item.height }]
          : [],
      );
      pieces.push(...linesOf(placed));
    }
    if (pieces.length === 0) throw new Refusal('scan');
    return pieces;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal((error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged');
  } finally {
    await task.destroy();
  }
}

/** Stretches that stand at one height are a line; its size is that of its largest. */
function linesOf(placed: readonly Placed[]): Piece[] {
  const lines: Placed[][] = [];
  for (const one of placed) {
    const last = lines.at(-1);
    const first = last?.[0];
    if (last && first && Math.abs(first.y - one.y) < Math.max(2, one.size / 2)) last.push(one);
    else lines.push([one]);
  }
  return lines.map((line) => {
    const text = plain(
      [...line]
        .sort((a, b) => a.x - b.x)
        .map((one) => one.text)
        .join(' '),
    );
    return { type: 'paragraph', text: unspaced(text), size: Math.round(Math.max(...line.map(({ size }) => size))) };
  });
}

/** Blanks between Chinese characters come from how they are placed. */
const unspaced = (text: string) =>
  text.replaceAll(/(?<=[\p{Script=Han}，。、；：])\s+(?=[\p{Script=Han}，。、；：])/gu, '');
