import type { Corpus } from '../../src/corpus/index.ts';

/** A report: made from the corpus and a date, printed as text or data. */
export interface ReportMaker {
  summary: string;
  make(corpus: Corpus, today: string): MadeReport;
}
export interface MadeReport {
  text: string;
  data: unknown;
  /** True when the report finds what must not be, so that the command ends with 1. */
  failed: boolean;
}
