import { CST } from 'yaml';
import { PathError } from './errors.ts';
import type { PlainPath } from './operation.ts';
import { pathText } from './path.ts';
import { type Collection, isFlow, keyText, type Slot, slotsOf } from './slots.ts';

/** A value in the text: the token, the slot it fills, and whether it stands in braces or brackets. */
export interface Found {
  /** Undefined for a value that is left out. */
  token: CST.Token | undefined;
  /** Undefined for the outermost value. */
  slot: Slot | undefined;
  /** The collection that the slot is of. */
  parent: Collection | undefined;
  inFlow: boolean;
}

/** Finds a value of the data in the text. Throws a `PathError` where it is written in a way that cannot be edited. */
export function find(root: CST.Token | undefined, path: PlainPath): Found {
  return path.reduce<Found>(
    (found, step, index) => {
      const parent = collectionOf(found, path.slice(0, index));
      const slot = slotFor(parent, step, path.slice(0, index + 1));
      return { token: slot.value, slot, parent, inFlow: isFlow(parent) };
    },
    { token: root, slot: undefined, parent: undefined, inFlow: false },
  );
}

/** The map or list that was found. */
export function collectionOf({ token }: Found, path: PlainPath): Collection {
  if (CST.isCollection(token)) return token;
  throw new PathError(pathText(path), 'not written as a map or a list');
}

function slotFor(parent: Collection, step: string | number, path: PlainPath): Slot {
  const slots = slotsOf(parent);
  const found = typeof step === 'number' ? slots.slice(step, step + 1) : slots.filter((slot) => keyText(slot) === step);
  const [slot] = found;
  if (slot && found.length === 1) return slot;
  throw new PathError(pathText(path), found.length > 1 ? 'the key stands there twice' : 'written in an unusual way');
}
