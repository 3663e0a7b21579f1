import { stem } from './english.ts';
import type { Prepared } from './prepare.ts';
import type { Query } from './query.ts';
import { stopWordsEn } from './stop-words.ts';
import type { Tally } from './tally.ts';

/** Likeness, from 0 to 1, from which a way of asking is taken for what was asked. */
const leastLikeness = 0.3;
/** Likeness from which it says, as a title does, what the standard is about. */
const telling = 0.5;
/** The bonus of a way of asking that is the query itself; the most a title gets is 34. */
const most = 15;
/** What a part of the query counts that stands in no way of asking: it tells little about what was asked. */
const unheard = 0.6;

/** The ways of asking of all standards, by what stands in them. */
export interface Asked {
  /** For each way of asking, its standard and the rarity of all that stands in it. */
  sentences: readonly { entry: number; rarity: number }[];
  /** For each pair of characters or stem of a word, the ways of asking that hold it. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** Reads the ways of asking: for each standard its folded texts, joined by `|`. */
export function readAsked(lists: readonly string[]): Asked {
  const places = new Map<string, number[]>();
  const read: { entry: number; parts: readonly string[] }[] = [];
  for (const [entry, list] of lists.entries())
    for (const text of list.split('|')) {
      const parts = partsOf(text);
      for (const part of parts) {
        const known = places.get(part);
        if (known) known.push(read.length);
        else places.set(part, [read.length]);
      }
      read.push({ entry, parts });
    }
  const rarities = new Map([...places].map(([part, { length }]) => [part, rarity(read.length, length)]));
  const sentences = read.map(({ entry, parts }) => ({
    entry,
    rarity: parts.reduce((sum, part) => sum + (rarities.get(part) ?? 0), 0),
  }));
  return { sentences, places };
}

/** Adds to the standards that somebody asked for in like words. */
export function scoreAsked({ asked: { sentences, places } }: Prepared, query: Query, tally: Tally): void {
  const parts = partsOf(query.folded);
  if (parts.length < 2) return;
  const shared = new Map<number, number>();
  let whole = 0;
  for (const part of parts) {
    const holding = places.get(part) ?? [];
    const value = rarity(sentences.length, holding.length);
    whole += holding.length > 0 ? value : value * unheard;
    for (const at of holding) shared.set(at, (shared.get(at) ?? 0) + value);
  }
  const best = new Map<number, number>();
  for (const [at, value] of shared) {
    const { entry, rarity: all } = sentences[at] ?? { entry: -1, rarity: Infinity };
    const likeness = (2 * value) / (whole + all);
    if (likeness >= leastLikeness) best.set(entry, Math.max(best.get(entry) ?? 0, likeness));
  }
  for (const [entry, likeness] of best) {
    tally.bonus(entry, most * likeness ** 2);
    tally.cover(entry, likeness * 1.2);
    if (likeness > telling) tally.named.add(entry);
  }
}

/** Pairs of neighbouring characters, and stems of the words that say something. */
function partsOf(text: string): string[] {
  const parts = new Set<string>();
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
    const characters = [...run];
    for (let at = 1; at < characters.length; at += 1) parts.add((characters[at - 1] ?? '') + (characters[at] ?? ''));
  }
  for (const word of text.match(/[a-z][a-z0-9]*/g) ?? []) if (!stopWordsEn.has(word)) parts.add(stem(word));
  return [...parts];
}

const rarity = (sentences: number, holding: number) => Math.log(1 + sentences / (holding + 0.5));
