import type { Finding } from '../../rule.ts';
import { partsOf, placeOf } from './figure-findings.ts';
import type { TextPair } from './pairs.ts';
import { otherParts, otherRanks } from './ranks.ts';
import type { senseWords } from './words.ts';

/** Ranks and parts of a whole that the translation has otherwise: second for third, a half for a third. */
export function* rankFindings(pair: TextPair): Iterable<Finding<typeof senseWords>> {
  if (!/第|半|分之/u.test(pair.zh)) return;
  const { file, path, locale, other: lacks } = pair;
  for (const { one, other, at } of partsOf(pair)) {
    const [zh, en] = locale === 'zh' ? [one, other] : [other, one];
    for (const found of [...otherRanks(zh, en), ...otherParts(zh, en)]) {
      const [mine, theirs] = locale === 'zh' ? [found.zh, found.en] : [found.en, found.zh];
      const span = placeOf(pair, { start: at + mine.start, end: at + mine.end });
      yield { file, path, span, say: 'other', with: { has: locale, lacks, found: mine.words, other: theirs.words } };
    }
  }
}
