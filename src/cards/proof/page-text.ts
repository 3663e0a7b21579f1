import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js';

/** A piece of text as it stands on a page, in millimetres from the top left corner of the page. */
export interface Piece {
  text: string;
  xMm: number;
  /** The base line. */
  baseMm: number;
  widthMm: number;
  /** The type size. */
  sizeMm: number;
  /** False for text that stands askew, such as the word across a draft. */
  upright: boolean;
  /** The direction of the text, clockwise in degrees. */
  turn: number;
}

const pointMm = 25.4 / 72;

/** Reads back what a PDF prints, page by page: the printed file itself is proved, not what was asked for. */
export async function readPages(pdf: Uint8Array): Promise<Piece[][]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: false, disableFontFace: true });
  const document = await task.promise;
  try {
    const pages: Piece[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await piecesOf(page));
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const [left = 0, , , top = 0] = page.view;
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.flatMap((item): Piece[] => {
    if (!isText(item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    const turn = Math.round((Math.atan2(-b, a) * 180) / Math.PI);
    return [
      {
        text: item.str,
        xMm: (x - left) * pointMm,
        baseMm: (top - y) * pointMm,
        widthMm: item.width * pointMm,
        sizeMm: Math.hypot(a, b) * pointMm,
        upright: turn === 0,
        turn,
      },
    ];
  });
}

function isText(item: object): item is TextItem {
  return 'str' in item;
}
