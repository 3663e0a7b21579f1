import { remembered } from '../../lib/remembered.ts';
import { deeds } from './deeds.ts';
import { links } from './links.ts';
import { qualities } from './qualities.ts';
import { things } from './things.ts';

/** A word of a text that the lexicon knows, and the groups of words with its senses. */
export interface KnownWord {
  groups: readonly number[];
  /** Whether it may be what a sentence says of something; a thing is only what it says it of. */
  isThing: boolean;
  /** Denied by how it begins: unclear, impolite. */
  isDenied?: true;
  start: number;
  end: number;
}

type Entry = Omit<KnownWord, 'start' | 'end'>;
const isThings = (list: string) => list === things || list === links;
const han = new Map<string, Entry>();
const latin = new Map<string, Entry>();

[deeds, qualities, things, links].reduce((count, list) => {
  const groups = list.trim().split(/\s+/u);
  for (const [index, group] of groups.entries()) {
    const [zh = '', en = ''] = group.split('=');
    for (const word of zh.split(',')) add(han, word, count + index, isThings(list));
    for (const word of en.split(',')) add(latin, word, count + index, isThings(list));
  }
  return count + groups.length;
}, 0);

function add(to: Map<string, Entry>, word: string, group: number, isThing: boolean) {
  const known = to.get(word);
  to.set(word, {
    groups: [...(known?.groups ?? []).filter((one) => one !== group), group],
    isThing: isThing && (known?.isThing ?? true),
  });
}

/** The Chinese words sign by sign: a word is what ends where an entry stands. */
interface Branch {
  entry?: Entry;
  next: Map<number, Branch>;
}
const root: Branch = { next: new Map() };
for (const [word, entry] of han) {
  let at = root;
  for (let index = 0; index < word.length; index += 1) {
    const sign = word.charCodeAt(index);
    const next = at.next.get(sign) ?? { next: new Map() };
    at.next.set(sign, next);
    at = next;
  }
  if (at !== root) at.entry = entry;
}

/** What begins with a sign, by its number: most signs of a text begin nothing, and this finds that out sooner. */
const firsts: readonly (Branch | undefined)[] = Array.from({ length: 0x1_0000 }, (_none, sign) => root.next.get(sign));

/** The known words of a Chinese text, the longest first where several begin at one place. */
export const hanWordsIn = remembered((text): readonly KnownWord[] => {
  const found: KnownWord[] = [];
  for (let start = 0; start < text.length; start += 1) {
    let [longest, end]: [Entry | undefined, number] = [undefined, start];
    let at = firsts[text.charCodeAt(start)];
    for (let index = start + 1; at; index += 1) {
      if (at.entry) [longest, end] = [at.entry, index];
      at = index < text.length ? at.next.get(text.charCodeAt(index)) : undefined;
    }
    if (!longest) continue;
    found.push({ ...longest, start, end });
    start = end - 1;
  }
  return found;
});

/** The known words of an English text, in whatever form they stand. */
export const latinWordsIn = remembered((text): readonly KnownWord[] =>
  [...text.toLowerCase().matchAll(/[a-z]+(?:[-’'][a-z]+)*/gu)].flatMap(({ 0: word, index }) => {
    const entry = latinEntry(word);
    return entry ? [{ ...entry, start: index, end: index + word.length }] : [];
  }),
);

/** Entries by the forms that texts have them in; null for a form of none. */
const forms = new Map<string, Entry | null>();

function latinEntry(word: string): Entry | undefined {
  const before = forms.get(word);
  if (before !== undefined) return before ?? undefined;
  const known = lemmas(word).find((lemma) => latin.has(lemma));
  const rest = known === undefined ? /^(?:un|dis|in|im|ir|mis)([a-z]{3,})$/u.exec(word)?.[1] : undefined;
  const denied = rest === undefined ? undefined : latinEntry(rest);
  const entry = known === undefined ? denied && { ...denied, isDenied: true as const } : latin.get(known);
  forms.set(word, entry ?? null);
  return entry;
}

/** A word, and what it may be a form of. */
function lemmas(word: string): string[] {
  const plain = word.replace(/[’']s?$/u, '');
  const stems = [/e?s$/u, /ing$/u, /e?d$/u, /est$/u, /ly$/u].flatMap((ending) => {
    const stem = plain.replace(ending, '');
    if (stem === plain || stem.length < 2) return [];
    return [plain.replace(/s$/u, ''), stem, `${stem}e`, stem.replace(/i$/u, 'y'), stem.replace(/(.)\1$/u, '$1')];
  });
  return [plain, ...stems];
}
