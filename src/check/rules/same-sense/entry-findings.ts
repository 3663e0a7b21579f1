import type { Finding } from '../../rule.ts';
import { type EntryLists, otherEntries } from './entries.ts';
import type { TextPair } from './pairs.ts';
import { besideEachOther, sidesOf } from './sides.ts';
import type { senseWords } from './words.ts';

/** Roles, places and the like of which the translation names others than the original. */
export function* entryFindings(pair: TextPair, lists: EntryLists): Iterable<Finding<typeof senseWords>> {
  for (const sides of sidesOf(pair))
    for (const found of otherEntries(sides.zh.text, sides.en.text, lists))
      yield { ...besideEachOther(pair, sides, found), say: 'named' };
}
