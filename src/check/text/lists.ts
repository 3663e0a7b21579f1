import { editDistance, nearest } from '../../corpus/edit-distance.ts';

/** Words as a list in backquotes, cut where it would no longer be read. */
export function shortList(words: Iterable<string>, most = 12): string {
  const all = [...words];
  const shown = all
    .slice(0, most)
    .map((word) => `\`${word}\``)
    .join(' ');
  return all.length > most ? `${shown} …` : shown;
}

/** How many entries of a long list a message names: those nearest to what was written. */
const mostNear = 8;

/** Entries of a list, those most like a word first, and how many there are beside. */
export interface NearList {
  near: readonly string[];
  total: number;
}

/** The entries of a list that come nearest to a word, in the order of nearness; all of a short list, as it stands. */
export function nearList(word: string, entries: Iterable<string>, most = mostNear): NearList {
  const all = [...new Set(entries)];
  if (all.length <= most) return { near: all, total: all.length };
  const plain = word.toLowerCase();
  const ranked = all
    .map((entry, place) => ({ entry, place, distance: editDistance(plain, entry.toLowerCase(), 30) }))
    .sort(
      (a, b) =>
        a.distance - b.distance || sharedStart(plain, b.entry) - sharedStart(plain, a.entry) || a.place - b.place,
    );
  return { near: ranked.slice(0, most).map(({ entry }) => entry), total: all.length };
}

function sharedStart(word: string, entry: string): number {
  let length = 0;
  while (length < word.length && word[length] === entry.toLowerCase()[length]) length += 1;
  return length;
}

/** The entry that was most likely meant: near by its letters, or the only one that goes on as the word begins. */
export function likely(word: string, entries: Iterable<string>): string | undefined {
  const all = [...entries];
  const near = nearest(word, all);
  if (near !== undefined) return near;
  const least = Math.max(5, Math.ceil(word.length * 0.75));
  const [only, ...more] = all.filter((entry) => sharedStart(word.toLowerCase(), entry) >= least);
  return more.length === 0 ? only : undefined;
}

/** A list of near entries for a Chinese message; it says when there are more. */
export function nearZh({ near, total }: NearList): string {
  return `${quoteList(near)}${total > near.length ? `（最接近的 ${near.length} 个，共 ${total} 个）` : ''}`;
}

/** The same for an English one. */
export function nearEn({ near, total }: NearList): string {
  return `${quoteList(near)}${total > near.length ? ` (the nearest ${near.length} of ${total})` : ''}`;
}

/** All of some words as a list in backquotes. */
export function quoteList(words: readonly string[], mark = ' '): string {
  return words.map((word) => `\`${word}\``).join(mark);
}
