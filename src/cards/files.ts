import type { Locale } from '../languages/index.ts';
import type { CardSizeId } from '../schema/index.ts';
import type { SheetFile } from './set-sheets.ts';
import type { SheetId } from './sizes.ts';

/** What a file of cards is called by. */
export interface CardFile {
  deck: string;
  size: CardSizeId;
  languages: readonly Locale[];
  part: 'faces' | SheetFile['part'];
  sheet: SheetId;
  /** Which of how many, for decks that take more than one. */
  number: number;
  of: number;
}

/** The name of a file of cards, such as `front-desk_a7_zh-en_sheets-a4.pdf`. */
export function cardFileName({ deck, size, languages, part, sheet, number, of }: CardFile): string {
  const what = part === 'faces' ? part : `${part}-${sheet}`;
  return `${deck}_${size}_${languages.join('-')}_${what}${of > 1 ? `-${number}of${of}` : ''}.pdf`;
}
