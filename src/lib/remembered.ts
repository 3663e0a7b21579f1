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

/**
 * The same of two texts that belong together, such as a sentence and its translation. One text has nearly always the
 * same other: only the last that each was read with is kept.
 */
export function rememberedPair<Reading>(
  read: (text: string, other: string) => Reading,
): (text: string, other: string) => Reading {
  const known = new Map<string, { other: string; reading: Reading }>();
  return (text, other) => {
    const before = known.get(text);
    if (before?.other === other) return before.reading;
    const reading = read(text, other);
    if (known.size >= most) known.clear();
    known.set(text, { other, reading });
    return reading;
  };
}
