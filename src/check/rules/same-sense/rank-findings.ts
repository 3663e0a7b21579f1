import type { Finding } from '../../rule.ts';
import type { TextPair } from './pairs.ts';
import { otherParts, otherRanks } from './ranks.ts';
import { besideEachOther, sidesOf } from './sides.ts';
import type { senseWords } from './words.ts';

/** Ranks and parts of a whole that the translation has otherwise: second for third, a half for a third. */
export function* rankFindings(pair: TextPair): Iterable<Finding<typeof senseWords>> {
  if (!/第|半|分[之满]|成/u.test(pair.zh)) return;
  for (const sides of sidesOf(pair)) {
    const [zh, en] = [sides.zh.text, sides.en.text];
    for (const found of [...otherRanks(zh, en), ...otherParts(zh, en)])
      yield { ...besideEachOther(pair, sides, found), say: 'other' };
  }
}
