import { partsOf, rarity } from './asked.ts';
import type { Prepared } from './prepare.ts';
import type { Query } from './query.ts';
import type { Tally } from './tally.ts';

/** Likeness, from 0 to 1, from which a way of asking is taken for what was asked. */
const leastLikeness = 0.3;
/** Likeness from which it says, as a title does, what the standard is about. */
const telling = 0.5;
/** The bonus of a way of asking that is the query itself; the most a title gets is 34. */
const most = 15;
/** What a part of the query counts that stands in no way of asking: it tells little about what was asked. */
const unheard = 0.6;

/** Adds to the standards that somebody asked for in like words. */
export function scoreAsked({ asked: { sentences, places } }: Prepared, query: Query, tally: Tally): void {
  const parts = partsOf(query.folded);
  if (parts.length < 2) return;
  const shared = new Map<number, number>();
  let whole = 0;
  for (const part of parts) {
    const holding = places.get(part) ?? [];
    const value = rarity(sentences.length, holding.length);
    whole += holding.length > 0 ? value : value * unheard;
    for (const at of holding) shared.set(at, (shared.get(at) ?? 0) + value);
  }
  const best = new Map<number, number>();
  for (const [at, value] of shared) {
    const { entry, rarity: all } = sentences[at] ?? { entry: -1, rarity: Infinity };
    const likeness = (2 * value) / (whole + all);
    if (likeness >= leastLikeness) best.set(entry, Math.max(best.get(entry) ?? 0, likeness));
  }
  for (const [entry, likeness] of best) {
    tally.bonus(entry, most * likeness ** 2);
    tally.cover(entry, likeness * 1.2);
    if (likeness > telling) tally.named.add(entry);
  }
}
