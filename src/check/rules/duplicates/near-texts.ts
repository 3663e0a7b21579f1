/** A text to compare, with the group whose members are not compared with each other. */
export interface Comparable {
  bare: string;
  group: string;
}

/** Two texts are near when at least this share of their pairs of characters is the same. */
const fewestShared = 0.7;
/** A pair of characters in more texts than this tells nothing; without a limit the work would grow with the square. */
const mostTexts = 12;

/**
 * Finds for each text an earlier one of another group that says nearly the same. Texts are compared only when they
 * share one of their rarest pairs of characters, so the work stays in line with their number. Equal texts are left out.
 */
export function nearTexts<T extends Comparable>(texts: readonly T[]): [later: T, earlier: T][] {
  const shingles = texts.map((text) => pairsOf(text.bare));
  const frequency = new Map<string, number>();
  for (const pairs of shingles) for (const pair of pairs) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const index = new Map<string, number[]>();
  const found: [T, T][] = [];
  for (const [at, text] of texts.entries()) {
    const pairs = shingles[at] ?? new Set<string>();
    const telling = [...pairs].filter((pair) => (frequency.get(pair) ?? 0) <= mostTexts);
    telling.sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1));
    // Two near texts must share one of the first few of their pairs, taken rarest first.
    const prefix = telling.slice(0, pairs.size - Math.ceil(fewestShared * pairs.size) + 1);
    const candidates = new Set<number>();
    for (const pair of prefix) {
      const places = index.get(pair);
      if (!places) index.set(pair, [at]);
      else {
        for (const place of places) candidates.add(place);
        places.push(at);
      }
    }
    const near = [...candidates].find(
      (place) =>
        texts[place]?.group !== text.group &&
        texts[place]?.bare !== text.bare &&
        share(pairs, shingles[place] ?? new Set()) >= fewestShared,
    );
    if (near !== undefined) found.push([text, texts[near] as T]);
  }
  return found;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** The share of pairs that two texts have in common (Jaccard). */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return common / (a.size + b.size - common || 1);
}
