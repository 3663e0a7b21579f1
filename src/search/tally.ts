import { fieldWeights } from './entry.ts';

/** The weight from which a field counts as a name. */
const nameWeight = fieldWeights.alias;

/** Sums up what the parts of a query found, and how much of the query each entry covers. */
export class Tally {
  readonly scores = new Map<number, number>();
  readonly covered = new Map<number, number>();
  /** Entries of which a title or alias holds a telling part of the query. */
  readonly named = new Set<number>();
  /** The weight of the whole query. */
  total = 0;
  readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  /** How much it says that an entry has something which so many entries have. */
  rarity(entries: number): number {
    return Math.log(1 + this.size / (entries + 0.5));
  }

  /**
   * Adds hits of one part of the query. A name that holds the part explains it fully; running text, which mentions
   * much, only half. Parts that only help along do not count towards the whole.
   */
  add(
    hits: readonly (readonly [entry: number, weight: number])[],
    rarity: number,
    factor: number,
    counts = true,
  ): void {
    if (counts) this.total += rarity;
    const explained = factor >= 0.55 && counts ? Math.min(1, factor + 0.15) : factor * 0.8;
    const telling = factor >= 0.65 && rarity >= this.rarity(this.size / 12);
    for (const [at, weight] of hits) {
      if (telling && weight >= nameWeight * 0.5) this.named.add(at);
      this.scores.set(at, (this.scores.get(at) ?? 0) + rarity * weight * factor);
      this.covered.set(
        at,
        (this.covered.get(at) ?? 0) + rarity * explained * Math.min(1, Math.sqrt(weight / nameWeight)),
      );
    }
  }

  /** Counts a part of the query that nothing has. */
  expect(weight: number): void {
    this.total += weight;
  }

  /** Counts at least this part of the query, from 0 to 1, as covered by an entry. */
  cover(entry: number, part: number): void {
    this.covered.set(entry, Math.max(this.covered.get(entry) ?? 0, this.total * Math.min(1, part)));
  }

  /** Adds to an entry's score without regard to coverage. */
  bonus(at: number, score: number): void {
    this.scores.set(at, (this.scores.get(at) ?? 0) + score);
  }
}
