import { isLarge, isPage, type SourceFile } from '../../corpus/index.ts';
import { mergeMarkersOf } from './merge-markers.ts';

/**
 * Paragraphs above this are refused: the Markdown parser takes the square of the length for some of them (20,000
 * brackets take seconds), and no paragraph that people read is a tenth as long.
 */
export const maxParagraphCharacters = 8_000;

/** Whether a file, or a paragraph of its body, is too large to be read; cheap for files of usual size. */
export function isTooLarge(file: SourceFile): boolean {
  return isLarge(file) || longParagraph(file) !== undefined;
}

/** The offset in the body where the first paragraph begins that is too long; undefined when there is none. */
export function longParagraph({ fences: { body } }: SourceFile): number | undefined {
  if (body.length <= maxParagraphCharacters) return undefined;
  let start = 0;
  for (const blank of body.matchAll(/\n[ \t\r]*(?=\n)/g)) {
    if (blank.index - start > maxParagraphCharacters) return start;
    start = blank.index + blank[0].length + 1;
  }
  return body.length - start > maxParagraphCharacters ? start : undefined;
}

/** Whether the text of a file can be trusted: content of ours in UTF-8, without NUL. */
export function isReadable(file: SourceFile): boolean {
  return (
    file.type !== 'other' && (file.encoding === 'utf-8' || file.encoding === 'utf-8-bom') && !file.text.includes('\0')
  );
}

/** Whether a body is worth reading: that of a readable page with closed fences, not too large, its merges finished. */
export function hasBody(file: SourceFile): boolean {
  return (
    isPage(file) &&
    file.fences.state === 'closed' &&
    file.fences.body !== '' &&
    isReadable(file) &&
    !isTooLarge(file) &&
    mergeMarkersOf(file).body.length === 0
  );
}
