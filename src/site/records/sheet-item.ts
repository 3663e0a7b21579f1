import type { Quantity, Evidence } from '../../schema/index.ts';
import type { RecordRow } from './record.ts';

/** A line of a record sheet as a page shows it. */
export interface SheetItem extends RecordRow {
  /** What it is held against, where a reading is asked for. */
  amount?: Quantity | undefined;
  evidence: readonly Evidence[];
  /** Whom and how often, where the line says it itself. */
  also: readonly string[];
}
