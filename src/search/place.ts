import type { HanName } from './entry.ts';
import type { PlaceRow } from './index-types.ts';

/** Something beside the standards, ready to be looked for. */
export interface Place {
  row: PlaceRow;
  /** Its title and further names, as they are compared. */
  names: readonly string[];
  hanNames: readonly HanName[];
}

/** What goes by a name that was typed, by where it stands among the standards. */
export interface FoundPlaces {
  /** Above them: nothing else has this name. */
  first: readonly PlaceRow[];
  /** Right below the first of them, which has it too. */
  beside: readonly PlaceRow[];
  /** Below all that are sure. */
  below: readonly PlaceRow[];
}
