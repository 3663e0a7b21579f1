import { stem } from './english.ts';
import { stopWordsEn } from './stop-words.ts';

/** The ways of asking of all standards, by what stands in them. */
export interface Asked {
  /** For each way of asking, its standard and the rarity of all that stands in it. */
  sentences: readonly { entry: number; rarity: number }[];
  /** For each pair of characters or stem of a word, the ways of asking that hold it. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** Takes a text apart into what is compared. */
export type Parts = (text: string) => readonly string[];

/**
 * Reads the ways of asking: for each standard its folded texts, joined by `|`. What more than a share of all texts hold
 * tells nothing apart, and is left out.
 */
export function readAsked(lists: readonly string[], apart: Parts = partsOf, mostShare = 1): Asked {
  const places = new Map<string, number[]>();
  const read: { entry: number; parts: readonly string[] }[] = [];
  for (const [entry, list] of lists.entries())
    for (const text of list.split('|')) {
      const parts = apart(text);
      for (const part of parts) {
        const known = places.get(part);
        if (known) known.push(read.length);
        else places.set(part, [read.length]);
      }
      read.push({ entry, parts });
    }
  for (const [part, { length }] of places) if (length > mostShare * read.length) places.delete(part);
  const rarities = new Map([...places].map(([part, { length }]) => [part, rarity(read.length, length)]));
  const sentences = read.map(({ entry, parts }) => ({
    entry,
    rarity: parts.reduce((sum, part) => sum + (rarities.get(part) ?? 0), 0),
  }));
  return { sentences, places };
}

/** Pairs of neighbouring characters, and stems of the words that say something. */
export function partsOf(text: string): string[] {
  const parts = new Set<string>();
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
    const characters = [...run];
    for (let at = 1; at < characters.length; at += 1) parts.add((characters[at - 1] ?? '') + (characters[at] ?? ''));
  }
  for (const word of text.match(/[a-z][a-z0-9]*/g) ?? []) if (!stopWordsEn.has(word)) parts.add(stem(word));
  return [...parts];
}

/** How much it says that a way of asking has something which so many of them have. */
export const rarity = (sentences: number, holding: number) => Math.log(1 + sentences / (holding + 0.5));
