import type { Bilingual } from '../bilingual.ts';

/** What units measure; figures of different dimensions are never compared, and none is proposed for another. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'light'
  | 'sound'
  | 'angle'
  | 'pressure'
  | 'torque'
  | 'acidity'
  | 'voltage'
  | 'power'
  | 'energy'
  | 'data'
  | 'age'
  | 'time'
  | 'count'
  | 'share'
  | 'multiple'
  | 'money';

/** A unit: what it is called beside a figure, in English for many of it, and what it measures. */
export interface UnitEntry extends Bilingual {
  dimension: Dimension;
  /**
   * How many of which smallest unit it is, so that 1 m and 100 cm are one figure; a unit of its own where left out.
   * Days and months do not turn into one another, nor do working days into days.
   */
  size?: readonly [of: string, times: number];
}
export type UnitTable<Id extends string> = Readonly<Record<Id, UnitEntry>>;
