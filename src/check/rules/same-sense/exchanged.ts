import type { SourceFile } from '../../../corpus/index.ts';
import { hanWordsIn, type KnownWord, latinWordsIn } from '../../lexicon/index.ts';
import type { TextPair } from './pairs.ts';

/** Two texts of one file of which each has the translation of the other. */
export interface Exchange {
  first: TextPair;
  second: TextPair;
}

/** What each language of a pair says that the other does not, as far as the lexicon knows. */
interface Rest {
  pair: TextPair;
  han: readonly KnownWord[];
  latin: readonly KnownWord[];
  hanAlone: readonly KnownWord[];
  latinAlone: readonly KnownWord[];
  /** The senses of all that the translation says. */
  latinSenses: ReadonlySet<number>;
  /** The figures of the original, as they stand in digits. */
  figures: readonly string[];
}

/** Texts of one file whose translations stand at one another. */
export function exchanges(pairs: readonly TextPair[]): Exchange[] {
  const fields = pairs.filter(({ path }) => path !== undefined);
  return [...Map.groupBy(fields, ({ file }): SourceFile => file).values()].flatMap(inFile);
}

function inFile(pairs: readonly TextPair[]): Exchange[] {
  const rests = pairs.map(restOf).filter(({ hanAlone, latinAlone }) => hanAlone.length > 0 && latinAlone.length > 0);
  const byGroup = new Map<number, Set<Rest>>();
  for (const rest of rests)
    for (const { groups } of rest.latinAlone)
      for (const group of groups) byGroup.set(group, (byGroup.get(group) ?? new Set()).add(rest));
  const found: Exchange[] = [];
  const told = new Set<Rest>();
  for (const rest of rests) {
    if (told.has(rest)) continue;
    const other = othersOf(rest, byGroup).find((one) => one !== rest && !told.has(one) && fitBetter(rest, one));
    if (!other) continue;
    found.push({ first: rest.pair, second: other.pair });
    told.add(rest).add(other);
  }
  return found;
}

/** The translations that say something of what the own translation of a text lacks. */
function othersOf({ hanAlone }: Rest, byGroup: ReadonlyMap<number, ReadonlySet<Rest>>): Rest[] {
  const found = new Set<Rest>();
  for (const { groups } of hanAlone)
    for (const group of groups) for (const one of byGroup.get(group) ?? []) found.add(one);
  return [...found];
}

function restOf(pair: TextPair): Rest {
  const [han, latin] = [hanWordsIn(pair.zh), latinWordsIn(pair.en)];
  const [hanSenses, latinSenses] = [sensesOf(han), sensesOf(latin)];
  return {
    pair,
    han,
    latin,
    hanAlone: han.filter((word) => !isIn(word, latinSenses)),
    latinAlone: latin.filter((word) => !isIn(word, hanSenses)),
    latinSenses,
    figures: pair.zh.match(/\d+/gu) ?? [],
  };
}

function sensesOf(words: readonly KnownWord[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { groups } of words) for (const group of groups) found.add(group);
  return found;
}

function isIn({ groups }: KnownWord, senses: ReadonlySet<number>): boolean {
  for (const group of groups) if (senses.has(group)) return true;
  return false;
}

/** Whether each of two texts has all that it has in its own translation, and more, in that of the other. */
function fitBetter(one: Rest, other: Rest): boolean {
  if (!holds(one, other) || !holds(other, one)) return false;
  const [gained, gainedThere] = [gain(one, other), gain(other, one)];
  return gained + gainedThere > (gained > 0 && gainedThere > 0 ? 1 : 2);
}

/** Whether the translation of another text has all words and figures of a text that its own has. */
function holds(one: Rest, other: Rest): boolean {
  return (
    one.figures.every((digits) => other.pair.en.includes(digits)) &&
    one.han.every((word) => isIn(word, other.latinSenses) || one.hanAlone.includes(word))
  );
}

/** How many more words of a text are in the translation of another than in its own. */
const gain = (one: Rest, other: Rest) => one.hanAlone.filter((word) => isIn(word, other.latinSenses)).length;
