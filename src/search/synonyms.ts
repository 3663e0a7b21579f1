import { stem } from './english.ts';

/** For each word of a group, the other words of its groups; English words stand under their stems. */
export type Synonyms = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the groups of the index. */
export function readSynonyms(groups: readonly string[]): Synonyms {
  const map = new Map<string, Set<string>>();
  for (const group of groups) {
    const members = group.split('|');
    for (const member of members) {
      const key = keyOf(member);
      const others = map.get(key) ?? new Set<string>();
      for (const other of members) if (other !== member) others.add(other);
      map.set(key, others);
    }
  }
  return map;
}

/** For each word the groups that it stands in; English words under their stems. */
export function groupsByWord(groups: readonly string[]): Map<string, number[]> {
  const map = new Map<string, number[]>();
  for (const [at, group] of groups.entries())
    for (const member of group.split('|')) {
      const known = map.get(keyOf(member));
      if (known) known.push(at);
      else map.set(keyOf(member), [at]);
    }
  return map;
}

/** The words that mean the same as one; empty when it is in no group. */
export function synonymsOf(synonyms: Synonyms, word: string): ReadonlySet<string> {
  return synonyms.get(keyOf(word)) ?? new Set();
}

/** Longest word of a group, in characters. */
const longestWord = 6;

const lengthsKnown = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, number>>();

/** How long the words are that begin with a character, as bits: most characters of a text begin none. */
function lengthsIn(synonyms: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const known = lengthsKnown.get(synonyms);
  if (known) return known;
  const lengths = new Map<string, number>();
  for (const word of synonyms.keys())
    if (word.length <= longestWord)
      lengths.set(word.charAt(0), (lengths.get(word.charAt(0)) ?? 0) | (1 << word.length));
  lengthsKnown.set(synonyms, lengths);
  return lengths;
}

/** The words of a group that stand in a run of Chinese characters, longest first, so that 发脾气 goes before 发. */
export function synonymWordsIn(synonyms: ReadonlyMap<string, unknown>, run: string): string[] {
  const found: string[] = [];
  const lengths = lengthsIn(synonyms);
  const begun = Array.from({ length: run.length }, (_, at) => lengths.get(run.charAt(at)) ?? 0);
  let rest = run;
  for (let length = Math.min(longestWord, run.length); length > 0; length -= 1)
    for (let at = 0; at + length <= run.length; at += 1) {
      if (((begun[at] ?? 0) & (1 << length)) === 0) continue;
      const word = run.slice(at, at + length);
      if (!synonyms.has(word) || !rest.includes(word)) continue;
      found.push(word);
      rest = rest.replaceAll(word, ' ');
    }
  return found;
}

/** What a word or phrase stands under. */
export const keyOf = (word: string) => (/^[a-z ]+$/.test(word) ? word.split(' ').map(stem).join(' ') : word);

/** Most words of a phrase: out of stock. */
const longestPhrase = 4;

const begunKnown = new WeakMap<ReadonlyMap<string, unknown>, ReadonlySet<string>>();

/** The stems that phrases of groups begin with: most words of a text begin none. */
function phrasesBegun(synonyms: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const known = begunKnown.get(synonyms);
  if (known) return known;
  const begun = new Set([...synonyms.keys()].flatMap((key) => (key.includes(' ') ? [key.split(' ')[0] ?? ''] : [])));
  begunKnown.set(synonyms, begun);
  return begun;
}

/** The phrases of groups that stand among English words, little words included. */
export function phrasesIn(synonyms: ReadonlyMap<string, unknown>, words: readonly string[]): string[] {
  const begun = phrasesBegun(synonyms);
  if (begun.size === 0) return [];
  return words.flatMap((word, at) => {
    let phrase = stem(word);
    if (!begun.has(phrase)) return [];
    const found: string[] = [];
    for (let end = at + 1; end < Math.min(words.length, at + longestPhrase); end += 1) {
      phrase += ` ${stem(words[end] ?? '')}`;
      if (synonyms.has(phrase)) found.push(words.slice(at, end + 1).join(' '));
    }
    return found;
  });
}
