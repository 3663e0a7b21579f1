import { languageOf, type Locale } from '../../languages/index.ts';
import type { Face } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { CardSize } from '../sizes.ts';
import type { Piece } from './page-text.ts';

/** Rounding of positions in the file. */
const slackMm = 0.05;

/**
 * Text outside the safe area of its face. Typst counts a word too long for its line as fitting, so this must be proved
 * on the page.
 */
export function outsideSafeArea(
  { id: face, locale }: Pick<Face, 'id' | 'locale'>,
  pieces: readonly Piece[],
  size: CardSize,
  bleedMm: number,
): Problem[] {
  const inset = size.safeMm + bleedMm;
  const [right, bottom] = [size.widthMm + bleedMm - size.safeMm, size.heightMm + bleedMm - size.safeMm];
  return pieces
    .filter((piece) => piece.upright)
    .flatMap((piece): Problem[] => {
      const { left, end, top, bottom: foot } = boxOf(piece, locale);
      const byMm = Math.max(inset - left, end - right, inset - top, foot - bottom);
      return byMm > slackMm ? [{ say: 'outside', with: { face, size: size.id, text: piece.text, byMm } }] : [];
    });
}

/** Texts that lie on one another: a word too long for its column runs into the next. */
export function overlaps(
  { id: face, locale }: Pick<Face, 'id' | 'locale'>,
  pieces: readonly Piece[],
  size: CardSize,
): Problem[] {
  const upright = pieces.filter((piece) => piece.upright).map((piece) => ({ ...piece, ...boxOf(piece, locale) }));
  const problems: Problem[] = [];
  for (const [index, one] of upright.entries()) {
    for (const other of upright.slice(index + 1)) {
      const across = Math.min(one.end, other.end) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      // Kerning and squeezed punctuation inside a line may let neighbours touch.
      const shared = Math.abs(one.baseMm - other.baseMm) < slackMm ? 0.6 * Math.max(one.sizeMm, other.sizeMm) : slackMm;
      if (across > shared && down > 0.2 * Math.min(one.sizeMm, other.sizeMm))
        problems.push({ say: 'overlap', with: { face, size: size.id, text: one.text, other: other.text } });
    }
  }
  return problems;
}

/**
 * Where ink may be: Latin capitals and the body of a Hanzi above the base line, a little below it. A full-width bracket
 * or mark has ink in one half only, and a line that begins or ends with one lets the white half stand out, as it
 * should.
 */
function boxOf(
  { text, xMm, widthMm, baseMm, sizeMm }: Piece,
  locale: Locale,
): { left: number; end: number; top: number; bottom: number } {
  const { hanging } = languageOf(locale);
  const opens = hanging?.opens.test(text) ?? false;
  const closes = hanging?.closes.test(text) ?? false;
  return {
    left: xMm + (opens ? 0.5 * sizeMm : 0),
    end: xMm + widthMm - (closes ? 0.5 * sizeMm : 0),
    top: baseMm - 0.78 * sizeMm,
    bottom: baseMm + 0.1 * sizeMm,
  };
}
