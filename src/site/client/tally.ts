/** Answers given to one bank, by question. */
export type Given = Readonly<Record<string, string>>;

/** How an attempt stands. */
export interface Tally {
  of: number;
  right: number;
  wrong: number;
  left: number;
}

/** Counts an attempt against the right answers; answers to questions that are no longer there do not count. */
export function tallyOf(right: Given, given: Given): Tally {
  const ids = Object.keys(right);
  const done = ids.filter((id) => given[id] !== undefined);
  const hits = done.filter((id) => given[id] === right[id]).length;
  return { of: ids.length, right: hits, wrong: done.length - hits, left: ids.length - done.length };
}
