import type { Problem } from '../problem.ts';
import type { CardSize } from '../sizes.ts';
import type { Piece } from './page-text.ts';

/** GB/T 15834: marks that must not begin a line, and marks that must not end one. */
const neverFirst = /^[，。、；：？！）》」』】〉”’％]/u;
const neverLast = /[（《「『【〈“‘]$/u;
/** A dash and an ellipsis are two characters that stay together. */
const pair = /(?<![—…])[—…]$/u;

/** A line as it is printed: its pieces from left to right. */
interface Line {
  text: string;
  baseMm: number;
  startMm: number;
  sizeMm: number;
}

/** Lines that begin or end with a mark that must not stand there, and dashes that were broken in two. */
export function forbiddenBreaks(face: string, pieces: readonly Piece[], size: CardSize): Problem[] {
  const lines = linesOf(pieces.filter((piece) => piece.upright));
  return lines.flatMap((line): Problem[] => {
    const next = lines.find(
      (other) =>
        Math.abs(other.startMm - line.startMm) < line.sizeMm &&
        other.baseMm > line.baseMm + 0.1 &&
        other.baseMm < line.baseMm + 2 * line.sizeMm,
    );
    const before = lines.find(
      (other) =>
        other.baseMm < line.baseMm - 0.1 &&
        other.baseMm > line.baseMm - 2 * line.sizeMm &&
        Math.abs(other.startMm - line.startMm) < line.sizeMm,
    );
    const where = { face, size: size.id, text: line.text };
    return [
      // A line that nothing precedes begins a paragraph, where a quotation may open or close as it likes.
      ...(before && neverFirst.test(line.text) ? [{ say: 'lineStart' as const, with: where }] : []),
      ...(next && (neverLast.test(line.text) || (pair.test(line.text) && /^[—…]/u.test(next.text)))
        ? [{ say: 'lineEnd' as const, with: where }]
        : []),
    ];
  });
}

/** Joins pieces that follow each other on one base line; a wide space begins another line, as in the next column. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const ordered = [...pieces].sort((a, b) => a.baseMm - b.baseMm || a.xMm - b.xMm);
  const lines: (Line & { endMm: number })[] = [];
  for (const piece of ordered) {
    const line = lines.findLast(
      (candidate) =>
        Math.abs(candidate.baseMm - piece.baseMm) < 0.1 &&
        piece.xMm - candidate.endMm < 1.2 * piece.sizeMm &&
        piece.xMm > candidate.startMm,
    );
    if (line) {
      line.text += piece.text;
      line.endMm = piece.xMm + piece.widthMm;
    } else
      lines.push({
        text: piece.text,
        baseMm: piece.baseMm,
        startMm: piece.xMm,
        endMm: piece.xMm + piece.widthMm,
        sizeMm: piece.sizeMm,
      });
  }
  return lines;
}
