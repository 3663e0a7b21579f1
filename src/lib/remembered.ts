/**
 * How many texts are remembered at once: those of some two thousand standards, which several rules read one after the
 * other. They are there anyway; what is kept besides is a few small objects for each.
 */
const most = 200_000;

/** A reading of texts that keeps what it made of the last few thousand; what it returns must never be changed. */
export function remembered<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = read(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
