import { editDistance } from '../../corpus/index.ts';

/** Two of a list of old and new ones that are one and the same, or one that has no other. */
export interface Pair<Old, New> {
  old?: Old;
  now?: New;
  /** Whether both say the same. */
  isSame: boolean;
}

/** How alike two texts must be to be one that was changed. */
const alike = 0.5;

/**
 * Pairs old entries with new ones by their texts: those that say the same first, then, between these, those that say
 * nearly the same. In the order of the new ones; what is gone stands where it stood.
 */
export function matched<Old, New>(
  old: readonly Old[],
  now: readonly New[],
  textOf: { old: (one: Old) => string; now: (one: New) => string },
): Pair<Old, New>[] {
  const texts = { old: old.map(textOf.old), now: now.map(textOf.now) };
  const partner = new Map<number, number>();
  let from = 0;
  for (const [index, text] of texts.now.entries()) {
    const found = texts.old.findIndex((other, at) => at >= from && other === text);
    if (found < 0) continue;
    partner.set(index, found);
    from = found + 1;
  }
  const taken = new Set(partner.values());
  for (const [index, text] of texts.now.entries()) {
    if (partner.has(index)) continue;
    const free = texts.old.flatMap((other, at) => (taken.has(at) ? [] : [{ at, likeness: likeness(other, text) }]));
    const [best] = free.sort((a, b) => b.likeness - a.likeness || a.at - b.at);
    if (!best || best.likeness < alike) continue;
    partner.set(index, best.at);
    taken.add(best.at);
  }
  const pairs = now.map((one, index): Pair<Old, New> => {
    const at = partner.get(index);
    const before = at === undefined ? undefined : old[at];
    const isSame = at !== undefined && texts.old[at] === texts.now[index];
    return { now: one, isSame, ...(before !== undefined && { old: before }) };
  });
  const gone = old.flatMap((one, at) => (taken.has(at) ? [] : [{ old: one, isSame: false }]));
  return [...pairs, ...gone];
}

function likeness(a: string, b: string): number {
  const longer = Math.max([...a].length, [...b].length);
  if (longer === 0) return 1;
  return longer > 400 ? 0 : 1 - editDistance(a, b) / longer;
}
