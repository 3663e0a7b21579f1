import type {
  DrawingAttribute,
  DrawingText,
  DrawingValue,
  DrawingWords,
  FigureSlot,
  SumSlot,
} from '../../schema/index.ts';
import { readSum } from './sum.ts';

/** A piece of a text in braces that says nothing we know, in offsets of the text. */
export interface BadSlot {
  found: string;
  start: number;
  end: number;
}

const braces = /\{[^{}]*\}|[{}]/g;
const figure = /^\{([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(number|unit))?\}$/;
const sum = /^\{=([^{}]*)\}$/;

/** The words of a drawing, apart from its places for figures: `{height}`, `{height.number}`, `{height.unit}`. */
export function readWords(text: string, offset: number, refuse: (bad: BadSlot) => void): DrawingWords {
  return piecesOf<DrawingText, FigureSlot>(
    text,
    (plain, start) => ({ text: plain, start: offset + start, end: offset + start + plain.length }),
    (found, start) => {
      const at = { start: offset + start, end: offset + start + found.length };
      const match = figure.exec(found);
      if (!match) {
        refuse({ found, ...at });
        return undefined;
      }
      return {
        clause: match[1] ?? '',
        show: match[2] === 'number' || match[2] === 'unit' ? match[2] : 'figure',
        ...at,
      };
    },
  );
}

/** An attribute of a drawing, apart from its places for sums: `{= 164 - 26 * window.max}`. */
export function readPieces(
  value: DrawingValue,
  text: string,
  offset: number,
  refuse: (bad: BadSlot) => void,
): DrawingAttribute {
  const pieces = piecesOf<string, SumSlot>(
    text,
    (plain) => plain,
    (found, start) => {
      const at = { start: offset + start, end: offset + start + found.length };
      const read = readSum(sum.exec(found)?.[1] ?? '');
      if (read === undefined) {
        refuse({ found, ...at });
        return undefined;
      }
      return { sum: read, ...at };
    },
  );
  return { value, pieces };
}

/** Cuts a text at its braces; what is refused is left out. */
function piecesOf<Plain, Slot>(
  text: string,
  plain: (text: string, start: number) => Plain,
  slot: (found: string, start: number) => Slot | undefined,
): (Plain | Slot)[] {
  const pieces: (Plain | Slot)[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(braces)) {
    if (index > done) pieces.push(plain(text.slice(done, index), done));
    const read = slot(found, index);
    if (read !== undefined) pieces.push(read);
    done = index + found.length;
  }
  if (done < text.length) pieces.push(plain(text.slice(done), done));
  return pieces;
}
