import { asPublished, type Corpus, type Standard } from '../../src/corpus/index.ts';
import type { LedgerLine } from '../../src/schema/index.ts';
import { corpusWith, type NewText, recordsAfter } from '../lib/records.ts';

/**
 * The files that record a text of a standard as it was published, with the record brought up to what the page says now,
 * where only slips of the pen are put right in it: translations, and what is written for it.
 */
export function keptRecords(corpus: Corpus, standard: Standard, last: LedgerLine): NewText[] {
  const then = asPublished(corpus, standard, last);
  if (!then) return [];
  const before = corpusWith(corpus, [{ file: standard.authority.file, text: then.authority.file.text }]);
  return recordsAfter(before, corpus);
}
