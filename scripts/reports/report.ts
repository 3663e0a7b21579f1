import type { Corpus } from '../../src/corpus/index.ts';
import type { Bilingual } from '../../src/schema/index.ts';

/** A report: made from the corpus and a date, printed as text or data. */
export interface ReportMaker {
  summary: Bilingual;
  /** What it must be told besides its name; `refusal` says why that makes no sense. */
  operand?: { name: Bilingual; refusal(corpus: Corpus, asked: readonly string[]): string | undefined };
  make(corpus: Corpus, today: string, asked: readonly string[]): MadeReport;
}
export interface MadeReport {
  text: string;
  data: unknown;
  /** True when the report finds what must not be, so that the command ends with 1. */
  failed: boolean;
  /** What it finds as a calendar file, of one owner if one is named. */
  calendar?: (owner: string | undefined) => string;
}
