/** Which Simplified character each Traditional one stands for in the texts that were converted. */
export class CharacterPairs {
  readonly #counts = new Map<string, Map<string, number>>();

  /** Notes a text and its conversion, which has as many characters. */
  note(simplified: string, traditional: string): void {
    const from = [...simplified];
    for (const [at, character] of [...traditional].entries()) {
      const counts = this.#counts.get(character) ?? new Map<string, number>();
      const before = from[at] ?? character;
      counts.set(before, (counts.get(before) ?? 0) + 1);
      this.#counts.set(character, counts);
    }
  }

  /** The pairs of unlike characters. One that stands for several, itself perhaps, is taken for the most frequent. */
  all(): ReadonlyMap<string, string> {
    const usual = [...this.#counts].map(([character, counts]) => {
      const [[simplified] = [character]] = [...counts].sort(([, a], [, b]) => b - a);
      return [character, simplified] as const;
    });
    return new Map(usual.filter(([traditional, simplified]) => traditional !== simplified));
  }
}
