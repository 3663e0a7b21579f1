import { applyFixes } from '../../fix.ts';
import type { Correction } from './kinds.ts';
import { latinFaultsOf } from './latin.ts';
import { pairFaults } from './pairs.ts';
import { foundBy, withoutOverlaps } from './pattern.ts';
import { patterns } from './patterns.ts';

/** Characters without which a text has no fault of these kinds. */
const suspicious = new RegExp(
  String.raw`[,.;:?!()"'“”０-９Ａ-Ｚａ-ｚ·｡､｢｣・‧･•∙⋅．]|--|` +
    String.raw`[，、；：。！？]{2}|\d[：，－]\d|[\u3000\u00a0\u2000-\u200a\u202f\t ]|([%％‰℃￥¥的了在和与您我把被是])\1`,
);

/** The faults of a Chinese text, in order and without overlaps. */
export function typographyOf(text: string): Correction[] {
  if (!suspicious.test(text)) return [];
  const found = /["'“”()]/.test(text) ? pairFaults(text) : [];
  // Neighbours are judged as they will be, so that one correction does not call for another.
  const paired = applyFixes(text, offered(found)).text;
  return withoutOverlaps([...found, ...foundBy(patterns, paired)]);
}

/** A correction that says what should stand there. */
export type Offered = Correction & { text: string };

/** Those of some corrections that say what should stand there. */
export function offered(corrections: readonly Correction[]): Offered[] {
  return corrections.filter((correction): correction is Offered => correction.text !== undefined);
}

/** A text and the same with what is not prose blanked out, character by character. */
export interface Masked {
  text: string;
  masked: string;
  /** How a text is masked by itself. Without it a correction keeps the mask, as for one line of a body. */
  mask?: (text: string) => string;
}

/** The faults of a text by the script of its language. */
export type FaultsOf = (masked: string) => Correction[];
export const faultsOf: Readonly<Record<'Han' | 'Latin', FaultsOf>> = { Han: typographyOf, Latin: latinFaultsOf };

/** How a text reads once it has no fault left that is mended for certain, or, if asked for, none with a correction. */
export function mended(both: Masked, alsoUncertain: boolean, faults: FaultsOf = typographyOf): string {
  let now = both;
  // Each round takes faults away; what one leaves to the next is rare, and seldom deep.
  for (let round = 0; round < 4; round += 1) {
    const fixes = offered(faults(now.masked)).filter(({ safe }) => safe || alsoUncertain);
    if (fixes.length === 0) break;
    const { text } = applyFixes(now.text, fixes);
    // A letter that is mended beside a name may become part of it.
    now = { ...both, text, masked: both.mask?.(text) ?? applyFixes(now.masked, fixes).text };
  }
  return now.text;
}
