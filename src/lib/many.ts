/** A count with its English noun, and what agrees with it: in the plural where there is not exactly one. */
export function many(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
