import type { Unit } from '../../schema/index.ts';

/** A figure: one number, or the two ends of a range, and what it is a number of. */
export interface Figure {
  values: readonly number[];
  /** The unit, or those that its word may mean; none for a bare number. */
  units: readonly Unit[];
}

/** A figure that a text states, in offsets of the text. */
export interface StatedFigure extends Figure {
  start: number;
  end: number;
  /** Said in a way that often means no figure: 一天, one person, half an hour. */
  loose: boolean;
  /** One of a list that shares a unit: `90 and 110 cm`. */
  isListed: boolean;
  /** Has no unit and is no part of a list: 24/7, 90 后. */
  isApart?: true;
}
