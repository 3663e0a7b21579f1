import type { DoubtReason } from '../schema/index.ts';

/** What is not sure of a guess: the field, why, and how sure it is all the same, from 0 to 1. */
export interface Doubt {
  field: string;
  reason: DoubtReason;
  weight: number;
}

/** Below this a guess is told to whoever looks after the draft. */
export const sure = 0.7;

/** What the columns of a table hold. */
export type Column =
  | 'do'
  | 'dont'
  | 'do-say'
  | 'dont-say'
  | 'mark'
  | 'mark-not'
  | 'mark-unsure'
  | 'grade'
  | 'every'
  | 'channel'
  | 'in-person'
  | 'time'
  | 'limit'
  | 'item'
  | 'subject'
  | 'rule'
  | 'say'
  | 'role'
  | 'note'
  | 'number'
  | 'step'
  | 'other';

/** What one column of a row says, under the name that the head of its table gives it. */
export interface Said {
  column: Column;
  head: string;
  text: string;
}

/** A rule as a source has it: a line of a list, a step, a row of a table. */
export interface Rule {
  /** The paragraphs it is from. */
  from: readonly number[];
  text: string;
  /** Whether it is to be done, where a sign, a column or a heading says so. */
  polarity?: 'do' | 'dont' | undefined;
  /** What it is about, where a column or a line above says so. */
  item?: string | undefined;
  isStep?: boolean;
  isQuote?: boolean;
  /** Whether its row of a table has, beside what is not to be said, the one line to say instead. */
  hasInstead?: boolean;
  /** What else its paragraph says, which lays nothing down. */
  note?: string | undefined;
  /** What the other columns of its row say. */
  cells?: Readonly<Partial<Record<Column, string>>>;
  /** What its row lays down in each column by itself, where its table has a head. */
  columns?: readonly Said[];
  doubts: readonly Doubt[];
}

/** A doubt about a field. */
export const doubt = (field: string, reason: DoubtReason, weight = 0.5): Doubt => ({ field, reason, weight });
