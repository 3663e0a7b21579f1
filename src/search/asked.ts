import { atOnce, type Steps } from '../lib/steps.ts';
import { stem } from './english.ts';
import { stopWordsEn } from './stop-words.ts';

/** The ways of asking of all standards, by what stands in them. */
export interface Asked {
  /** How many there are. */
  size: number;
  /** For each, its standard and the rarity of all that stands in it. */
  entries: Int32Array;
  rarities: Float64Array;
  /** For each pair of characters or stem of a word, the ways of asking that hold it. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** Takes a text apart into what is compared. */
export type Parts = (text: string) => readonly string[];

/**
 * Reads the ways of asking: for each standard its folded texts, joined by `|`. What more than a share of all texts hold
 * tells nothing apart, and is left out.
 */
export const readAsked = (lists: readonly string[], apart?: Parts, mostShare?: number): Asked =>
  atOnce(readingAsked(lists, apart, mostShare));

/** The same, a standard a step. */
export function* readingAsked(lists: readonly string[], apart: Parts = partsOf, mostShare = 1): Steps<Asked> {
  const places = new Map<string, number[]>();
  const owners: number[] = [];
  for (const [entry, list] of lists.entries()) {
    for (const text of list.split('|')) {
      for (const part of apart(text)) {
        const known = places.get(part);
        if (known) known.push(owners.length);
        else places.set(part, [owners.length]);
      }
      owners.push(entry);
    }
    yield;
  }
  const size = owners.length;
  const rarities = new Float64Array(size);
  for (const [part, holding] of places)
    if (holding.length > mostShare * size) places.delete(part);
    else {
      const value = rarity(size, holding.length);
      for (const at of holding) rarities[at] = (rarities[at] ?? 0) + value;
    }
  return { size, entries: Int32Array.from(owners), rarities, places };
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
