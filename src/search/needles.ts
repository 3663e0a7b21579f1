import { stem } from './english.ts';
import type { Prepared } from './prepare.ts';
import type { Query } from './query.ts';
import { asksLeave, occasionOf } from './questions.ts';
import { type Synonyms, synonymsOf, synonymWordsIn } from './synonyms.ts';

/** A part of a query with what it says: rare ones say much. */
export interface Needle {
  text: string;
  weight: number;
  /** Words that mean the same as the word it belongs to. */
  alike: readonly string[];
  /** Whether it is a word that may still be being typed. */
  isOpen: boolean;
  /** Whether it says when: 生气 in 客户生气时. */
  isOccasion: boolean;
  /** Whether it is a single character out of a longer piece, or a letter by itself. */
  isFragment?: boolean;
}

/** What a character out of a piece counts against one that stands by itself. */
const fragmentWeight = 0.6;

/** The parts of a query that stand anywhere in the index, themselves or as words that mean the same. */
export function needlesOf(query: Query, { lookup, entries, words: places, synonyms }: Prepared): Needle[] {
  const { pieces, words, figures, folded } = query;
  const alikeOf = asksLeave(query) ? alikeIn(query, synonyms) : () => [];
  const isOccasion = occasionOf(query);
  const weighed = (text: string, holding: number, alike: readonly string[] = [], isOpen = false): Needle[] =>
    holding > 0 || alike.length > 0
      ? [
          {
            text,
            weight: Math.log(1 + entries.length / (holding + 0.5)),
            alike,
            isOpen,
            isOccasion: isOccasion(text),
          },
        ]
      : [];
  return [
    ...pieces.flatMap((piece) => {
      const known = synonymWordsIn(synonyms, piece);
      return pairsOf(piece).flatMap((pair) => {
        const word = known.find((candidate) => candidate.includes(pair));
        return weighed(pair, lookup.holding(pair).length, word === undefined ? [] : alikeOf(word));
      });
    }),
    ...figures.flatMap(({ digits }) => weighed(digits, lookup.holding(digits).length)),
    ...words.flatMap((word) =>
      weighed(word, places.get(word)?.size ?? lookup.holding(word).length, alikeOf(word), folded.endsWith(word)),
    ),
  ];
}

/**
 * Characters of a query of which no pair stands in any of these texts, as 染 of 染头发 where they have 染发, and letters
 * that stand by themselves.
 */
export function fragmentsOf({ pieces, folded }: Query, texts: readonly string[], prepared: Prepared): Needle[] {
  const known = texts.join('|');
  const characters = pieces.flatMap((piece) => {
    // A known word is looked for as a whole.
    const rest = synonymWordsIn(prepared.synonyms, piece).reduce((text, word) => text.replaceAll(word, '\n'), piece);
    const all = [...rest];
    if (all.length < 2 || /[a-z]/.test(piece)) return [];
    const isPaired = (at: number) =>
      [at - 1, at].some(
        (from) => from >= 0 && from + 1 < all.length && known.includes((all[from] ?? '') + (all[from + 1] ?? '')),
      );
    return all.filter((character, at) => !isPaired(at) && known.includes(character));
  });
  const letters = folded.match(/(?<![a-z'])[b-z](?![a-z'])/g) ?? [];
  return [...new Set([...characters, ...letters])].map((text) => ({
    text,
    weight: fragmentWeight * Math.log(1 + prepared.entries.length / (prepared.lookup.holding(text).length + 0.5)),
    alike: [],
    isOpen: false,
    isOccasion: false,
    isFragment: true,
  }));
}

/** Pairs of neighbouring characters; a single one by itself. */
function pairsOf(piece: string): string[] {
  const characters = [...piece];
  return characters.length < 2 ? characters : characters.slice(1).map((next, at) => (characters[at] ?? '') + next);
}

/**
 * Finds words that mean the same as one of a query. Groups are loose: who names two words of one, as in `chew gum`,
 * says more than any third word of it.
 */
function alikeIn({ pieces, words }: Query, synonyms: Synonyms): (word: string) => readonly string[] {
  const asked = new Set([...pieces.flatMap((piece) => synonymWordsIn(synonyms, piece)), ...words].map(stem));
  return (word) => {
    const others = [...synonymsOf(synonyms, word)].filter((other) => other.length > 1 && stem(other) !== stem(word));
    return others.some((other) => asked.has(stem(other))) ? [] : others;
  };
}

/** The parts of a query that a folded text holds; words as words, not within others. */
export function heldIn(text: string, needles: readonly Needle[]): Needle[] {
  const holds = holderOf(text);
  return needles.filter((needle) => holds(needle.text, needle.isOpen));
}

/** Whether a folded text holds a word that means the same as a part of a query. */
export function holdsAlike(text: string, { alike }: Needle): boolean {
  const holds = holderOf(text);
  return alike.some((word) => holds(word, false));
}

/** Tells whether a text holds a word. Its own words are parted only where an English one is looked for. */
function holderOf(text: string): (wanted: string, isOpen: boolean) => boolean {
  let words: readonly string[] | undefined;
  return (wanted, isOpen) => {
    if (!/^[a-z][a-z0-9]*$/.test(wanted)) return text.includes(wanted);
    words ??= text.match(/[a-z][a-z0-9]*/g) ?? [];
    const root = stem(wanted);
    return words.some(
      (word) => word === wanted || stem(word) === root || (isOpen && wanted.length > 2 && word.startsWith(wanted)),
    );
  };
}
