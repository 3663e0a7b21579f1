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

/** The words that mean the same as one; empty when it is in no group. */
export function synonymsOf(synonyms: Synonyms, word: string): ReadonlySet<string> {
  return synonyms.get(keyOf(word)) ?? new Set();
}

/** The words of a group that stand in a run of Chinese characters, longest first, so that 发脾气 goes before 发. */
export function synonymWordsIn(synonyms: Synonyms, run: string): string[] {
  const found: string[] = [];
  let rest = run;
  const known = [...synonyms.keys()].filter((word) => /\p{Script=Han}/u.test(word) && run.includes(word)).sort((a, b) => b.length - a.length);
  for (const word of known) {
    if (!rest.includes(word)) continue;
    found.push(word);
    rest = rest.replaceAll(word, ' ');
  }
  return found;
}

const keyOf = (word: string) => (/^[a-z]+$/.test(word) ? stem(word) : word);
