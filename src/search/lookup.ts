import { atOnce, type Steps } from '../lib/steps.ts';
import { type Entry, type FieldName, fieldWeights } from './entry.ts';
import type { Readings } from './pinyin.ts';
import { soundsOf } from './sounds.ts';

/** Entries, each with the weight of the best field in which something was found. */
export type Hits = readonly (readonly [entry: number, weight: number])[];

const fields: readonly FieldName[] = ['title', 'alias', 'word', 'asked', 'rule', 'figure', 'text'];

/** The texts of one field of all entries, a line for each, so that one native search goes through all of them. */
interface Lines {
  text: string;
  /** Where the line of each entry ends, its line feed included. */
  ends: readonly number[];
}

/**
 * Finds which entries hold a text. What was found is kept, as the next keystroke asks most of it again. It is made anew
 * when the index grows, and does its work only when first asked.
 */
export class Lookup {
  readonly #entries: readonly Entry[];
  readonly #readings: Readings;
  readonly #lines = new Map<FieldName, Lines>();
  readonly #hits = new Map<string, Hits>();
  readonly #sounds = new Map<string, readonly string[]>();
  #pairs: ReadonlyMap<string, ReadonlySet<number>> | undefined;

  constructor(entries: readonly Entry[], readings: Readings) {
    this.#entries = entries;
    this.#readings = readings;
  }

  /** Entries with a folded text, with the weight of the first field that holds it. */
  holding(text: string): Hits {
    return remember(this.#hits, text, () => {
      const found = new Map<number, number>();
      for (const field of fields)
        for (const at of this.entriesIn(field, text)) if (!found.has(at)) found.set(at, fieldWeights[field]);
      return [...found];
    });
  }

  /** Entries of which one field holds a folded text, in order. */
  entriesIn(field: FieldName, needle: string): number[] {
    const { text, ends } = this.#linesOf(field);
    const found: number[] = [];
    let line = 0;
    for (let at = text.indexOf(needle); at !== -1 && at < text.length; at = text.indexOf(needle, ends[line])) {
      while ((ends[line] ?? Infinity) <= at) line += 1;
      found.push(line);
    }
    return found;
  }

  /** Entries of which one field holds a folded text at a place that passes, in order. */
  entriesWhere(field: FieldName, needle: string, passes: (text: string, at: number) => boolean): number[] {
    const { text, ends } = this.#linesOf(field);
    const found: number[] = [];
    let line = 0;
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
      if (!passes(text, at)) continue;
      while ((ends[line] ?? Infinity) <= at) line += 1;
      if (found.at(-1) !== line) found.push(line);
    }
    return found;
  }

  /** Entries whose title or search words have two neighbouring characters that sound like these. */
  soundingLike(first: string, second: string): Hits {
    return remember(this.#hits, `~${first}${second}`, () => {
      const pairs = (this.#pairs ??= atOnce(this.#readingPairs()));
      const entries = new Set<number>();
      for (const sound of this.#soundsOf(first, second)) for (const at of pairs.get(sound) ?? []) entries.add(at);
      return [...entries].map((at) => [at, fieldWeights.alias] as const);
    });
  }

  /** Joins the texts of each field before the first key that asks for them. */
  *readingLines(): Steps {
    for (const field of fields) {
      this.#linesOf(field);
      yield;
    }
  }

  /** Reads what names sound like before the first key that asks for it. */
  *readingSounds(): Steps {
    this.#pairs ??= yield* this.#readingPairs();
  }

  /** Neighbouring characters of Chinese names by what they sound like, with the entries that have them. */
  *#readingPairs(): Steps<Map<string, Set<number>>> {
    const pairs = new Map<string, Set<number>>();
    for (const [at, { hanNames }] of this.#entries.entries()) {
      for (const { characters } of hanNames)
        for (let position = 1; position < characters.length; position += 1)
          for (const sound of this.#soundsOf(characters[position - 1] ?? '', characters[position] ?? ''))
            remember(pairs, sound, () => new Set<number>()).add(at);
      yield;
    }
    return pairs;
  }

  #linesOf(field: FieldName): Lines {
    return remember(this.#lines, field, () => linesOf(this.#entries, field));
  }

  /** What two neighbouring characters sound like together, in every reading. */
  soundsOfPair(pair: string): string[] {
    return this.#soundsOf(pair.slice(0, 1), pair.slice(1));
  }

  /** What a character sounds like, in every reading. */
  soundsOfOne(character: string): readonly string[] {
    return remember(this.#sounds, character, () => soundsOf(character, this.#readings));
  }

  #soundsOf(first: string, second: string): string[] {
    return this.soundsOfOne(first).flatMap((one) => this.soundsOfOne(second).map((two) => `${one} ${two}`));
  }
}

function linesOf(entries: readonly Entry[], field: FieldName): Lines {
  let end = 0;
  return {
    text: `${entries.map((entry) => entry.fields[field]).join('\n')}\n`,
    ends: entries.map((entry) => (end += entry.fields[field].length + 1)),
  };
}

/** The value of a key, made when it is first asked for. */
function remember<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
