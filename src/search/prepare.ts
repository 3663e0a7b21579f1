import type { Asked, Parts } from './asked.ts';
import type { OutsideSubject } from './elsewhere.ts';
import { stem } from './english.ts';
import type { Gathered, Hit } from './gathered.ts';
import { type Entry, type FieldName, fieldWeights, type HanName } from './entry.ts';
import { fold, readSimplified } from './fold.ts';
import { type NameIndex, type NameRow, toRows } from './index-types.ts';
import { Lookup } from './lookup.ts';
import type { FigureWord } from './numerals.ts';
import type { FoundPlaces, Place } from './place.ts';
import type { Readings } from './pinyin.ts';
import type { Synonyms } from './synonyms.ts';
import type { Tally } from './tally.ts';

/** The instant index in memory. */
export interface Prepared {
  index: NameIndex;
  entries: readonly Entry[];
  simplified: Map<string, string>;
  readings: Readings;
  /** The letters that the readings of each character begin with. */
  initials: ReadonlyMap<string, string>;
  /** Every syllable that is a reading. */
  syllables: ReadonlySet<string>;
  synonyms: Synonyms;
  asked: Asked;
  /** Titles and search words as sentences, and the lines of clauses with the rule sentence. */
  titleSentences: Asked;
  nameSentences: Asked;
  lineSentences: Asked;
  /** Titles, and all of these, by what they mean. */
  titleSenses: Asked;
  senses: Asked;
  /** Takes a query apart as they are. */
  senseParts: Parts;
  /** How many standards go by a name or further search word. */
  nameCounts: Map<string, number>;
  /** Subjects outside the manuals. */
  elsewhere: readonly OutsideSubject[];
  /** Words of Taiwan and Hong Kong with the words of these texts, the longest first. */
  wordForms: readonly (readonly [other: string, word: string])[];
  /** Words that a query is never cut through. */
  lexicon: Set<string>;
  /** English words with the entries and the weight of the best field they stand in. */
  words: Map<string, Map<number, number>>;
  stems: Map<string, Set<string>>;
  /** What can be looked for beside standards; there with the third file. */
  places: readonly Place[];
  /** Reads a query as more than words; there with the second file. */
  further?: Further;
  /** Puts what was found in the order that was learned; there with the third file. */
  judge?: (prepared: Prepared, gathered: Gathered) => Hit[];
  /** Finds what stands beside standards; there with the third file. */
  lookAround?: (prepared: Prepared, gathered: Gathered, hits: readonly Hit[]) => FoundPlaces;
  /** Finds texts in the entries; made anew when the index grows. */
  lookup: Lookup;
}

/** What a query can be read as beside words: it takes more code, and tables. */
export interface Further {
  /** A folded query in the words of the corpus. */
  inOwnWords: (prepared: Prepared, folded: string) => string;
  /** A subject outside the manuals that a query names, and the query without it. */
  subjectIn: (
    subjects: readonly OutsideSubject[],
    folded: string,
  ) => { subject: OutsideSubject; rest: string } | undefined;
  scoreFigures: (prepared: Prepared, figures: readonly FigureWord[], tally: Tally) => void;
  scoreLatin: (prepared: Prepared, words: readonly string[], letters: string, tally: Tally) => void;
  scorePhrases: (prepared: Prepared, typed: string, tally: Tally) => void;
  withoutUnfinished: (prepared: Prepared, folded: string) => string | undefined;
  steadied: (hits: readonly Hit[], before: readonly Hit[]) => Hit[];
  guessed: (prepared: Prepared, folded: string, find: (text: string) => readonly Hit[]) => Hit[];
}

const noneAsked: Asked = { size: 0, entries: new Int32Array(), rarities: new Float64Array(), places: new Map() };

/** Prepares the first file. */
export function prepare(index: NameIndex): Prepared {
  const simplified = new Map(readSimplified(index.simplified));
  // Which sounds characters have comes with the second file.
  const readings: Readings = new Map();
  const initials = new Map<string, string>();
  const entries = toRows<NameRow>(index.columns).map((name) => {
    const [title, aliases, code] = name;
    const entry: Entry = {
      name,
      code: code.toLowerCase().replace('-', ''),
      fields: { title: '', alias: '', word: '', asked: '', rule: '', figure: '', text: '' },
      levels: [],
      names: [],
      allNames: [],
      hanNames: [],
      hanWords: [],
    };
    return addNames(entry, { title: fold(title, simplified), alias: fold(aliases, simplified) }, initials);
  });
  const prepared: Prepared = {
    index,
    entries,
    simplified,
    readings,
    initials,
    syllables: new Set(),
    synonyms: new Map(),
    asked: noneAsked,
    titleSentences: noneAsked,
    titleSenses: noneAsked,
    nameSentences: noneAsked,
    nameCounts: new Map(),
    lineSentences: noneAsked,
    senses: noneAsked,
    senseParts: () => [],
    elsewhere: [],
    wordForms: [],
    lexicon: new Set(),
    places: [],
    words: new Map(),
    stems: new Map(),
    lookup: new Lookup(entries, readings),
  };
  for (const [at, { fields, names }] of entries.entries()) {
    for (const field of ['title', 'alias'] as const) addWords(prepared, at, fields[field], field);
    for (const name of names) prepared.lexicon.add(name);
  }
  return prepared;
}

/** Takes names as those of a standard. */
export function addNames(entry: Entry, fields: Partial<Entry['fields']>, initials: ReadonlyMap<string, string>): Entry {
  Object.assign(entry.fields, fields);
  entry.names = `${entry.fields.title}|${entry.fields.alias}`.split('|').filter(Boolean);
  entry.hanNames = hanNamesOf(entry.names, initials);
  entry.allNames = entry.names;
  return entry;
}

/** The Chinese ones of names, character by character. */
export function hanNamesOf(names: readonly string[], initials: ReadonlyMap<string, string>): HanName[] {
  return names
    .filter((name) => /\p{Script=Han}/u.test(name))
    .map((name) => {
      const characters = [...name];
      return { characters, initials: characters.map((character) => initials.get(character) ?? '') };
    });
}

/**
 * What each further time counts that the names, words or questions of an entry say something, and the most it comes to.
 */
const eachTime = 0.1;
const mostOften = 5.9;

/** Adds the English words of a field of an entry to what is searched. */
export function addWords({ words, stems }: Prepared, at: number, text: string, field: FieldName): void {
  const weight = fieldWeights[field];
  for (const word of text.match(/[a-z][a-z0-9]*/g) ?? []) {
    const known = words.get(word);
    const places = known ?? new Map<number, number>();
    const before = places.get(at) ?? 0;
    places.set(
      at,
      before === 0 || field === 'text'
        ? Math.max(before, weight)
        : Math.min(mostOften, Math.max(before, weight) + eachTime),
    );
    if (known) continue;
    words.set(word, places);
    const root = stem(word);
    stems.set(root, (stems.get(root) ?? new Set()).add(word));
  }
}
