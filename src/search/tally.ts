/** Sums up what the parts of a query found, and how much of the query each entry covers. */
export class Tally {
  readonly scores = new Map<number, number>();
  readonly covered = new Map<number, number>();
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

  /** Adds hits of one part of the query. Parts that only help along do not count towards the whole. */
  add(hits: readonly (readonly [entry: number, weight: number])[], rarity: number, factor: number, counts = true): void {
    if (counts) this.total += rarity;
    for (const [at, weight] of hits) {
      this.scores.set(at, (this.scores.get(at) ?? 0) + rarity * weight * factor);
      this.covered.set(at, (this.covered.get(at) ?? 0) + rarity * Math.min(1, factor + 0.15));
    }
  }

  /** Counts a part of the query that nothing has. */
  expect(weight: number): void {
    this.total += weight;
  }

  /** Adds to an entry's score without regard to coverage. */
  bonus(at: number, score: number): void {
    this.scores.set(at, (this.scores.get(at) ?? 0) + score);
  }
}
