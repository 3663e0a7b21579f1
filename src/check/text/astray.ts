import { isPage, type SourceFile } from '../../corpus/index.ts';
import type { Locale } from '../../languages/index.ts';

/** Whether a page stands in the folder of another language: a translation among the originals, or the reverse. */
export function isAstray(file: SourceFile, authority: Locale): boolean {
  if (!isPage(file) || !file.locale) return false;
  const holdsFacts = file.type === 'standard' || file.type === 'manual';
  return file.locale === authority ? file.type === 'translation' : holdsFacts;
}
