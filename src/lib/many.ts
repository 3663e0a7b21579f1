/** A count with its English noun, in the plural where there is not exactly one. */
export function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
