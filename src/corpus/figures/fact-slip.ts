import type { Unit } from '../../schema/index.ts';
import type { Standard } from '../types.ts';
import type { Fact } from './facts.ts';

/** The figure that the words say. */
export interface Meant {
  values: readonly number[];
  /** The part of the figure that is otherwise; the figure as a whole where it is more than one. */
  at: 'value' | 'min' | 'max' | 'unit' | 'count' | undefined;
  /** What is to stand there, where it is one part. */
  write: string | undefined;
}

/** A figure of a clause that every text of its page states otherwise, and all in the same way. */
export interface FactSlip {
  standard: Standard;
  fact: Fact;
  /** What the texts say, in the words of the first. */
  said: string;
  /** How many texts say so. */
  times: number;
  /** The unit that they have, where that is all the difference. */
  unit: Unit | undefined;
  /** What the figure of the clause must be multiplied with to be theirs: a power of ten. */
  factor: number;
  /** What they say, where neither a unit of another kind nor a power of ten is the difference. */
  meant?: Meant | undefined;
}
