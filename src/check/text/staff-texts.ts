import type { FileType } from '../../schema/index.ts';

/** Files written for staff. The other files keep the words of the sources, or the wrong words that people type. */
export const staffFiles: ReadonlySet<FileType> = new Set<FileType>([
  'standard',
  'manual',
  'translation',
  'plain',
  'banks',
  'scenarios',
  'terms',
  'decks',
  'vocabulary',
  'holidays',
]);
