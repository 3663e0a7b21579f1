import { fold, readSimplified, type Simplified } from './fold.ts';
import type { IndexRow, InstantIndex } from './index-types.ts';
import { type Readings, readReadings } from './pinyin.ts';
import { stem } from './english.ts';

/** How much a match counts by where it stands. */
export const fieldWeights = { title: 5, alias: 4.5, rule: 2.2, figure: 3, text: 1.2 } as const;
export type FieldName = keyof typeof fieldWeights;

/** A standard ready to be scored. */
export interface Entry {
  row: IndexRow;
  code: string;
  /** Folded texts by field; the lists of a field are joined by `|`. */
  fields: Record<FieldName, string>;
  /** Titles and aliases one by one: whole-query matches and pinyin look here. */
  names: readonly string[];
  /** Chinese titles and aliases as characters, for pinyin. */
  hanNames: readonly (readonly string[])[];
}

/** The instant index in memory. */
export interface Prepared {
  index: InstantIndex;
  entries: readonly Entry[];
  simplified: Simplified;
  readings: Readings;
  /** English words with the entries and fields they stand in. */
  words: Map<string, Map<number, number>>;
  stems: Map<string, Set<string>>;
}

/** Prepares the index as it was loaded. */
export function prepare(index: InstantIndex): Prepared {
  const simplified = readSimplified(index.simplified);
  const readings = readReadings(index.syllables, index.readings);
  const entries = rowsOf(index).map((row) => entryOf(row, simplified));
  const prepared: Prepared = { index, entries, simplified, readings, words: new Map(), stems: new Map() };
  for (const [at, entry] of entries.entries()) for (const field of ['title', 'alias', 'figure'] as const) addWords(prepared, at, entry.fields[field], field);
  return prepared;
}

/** Adds rule sentences or clause texts, loaded later, to what is searched. */
export function addTexts(prepared: Prepared, field: 'rule' | 'text', rows: readonly string[]): void {
  for (const [at, text] of rows.entries()) {
    const entry = prepared.entries[at];
    if (!entry) continue;
    entry.fields[field] = fold(text.replaceAll(/^[^\t\n]*\t/gm, ''), prepared.simplified);
    addWords(prepared, at, entry.fields[field], field);
  }
}

/** The rows of the index, which travels as columns. */
function rowsOf({ columns }: InstantIndex): IndexRow[] {
  return (columns[0] ?? []).map((_, at) => columns.map((column) => column[at]) as unknown as IndexRow);
}

function entryOf(row: IndexRow, simplified: Simplified): Entry {
  const [code, , zhTitle, enTitle, zhAliases, enAliases, figures] = row;
  const join = (...texts: string[]) => fold(texts.filter(Boolean).join('|'), simplified);
  const fields = { title: join(zhTitle, enTitle), alias: join(zhAliases, enAliases), rule: '', figure: join(figures), text: '' };
  const names = `${fields.title}|${fields.alias}`.split('|').filter(Boolean);
  return { row, code: code.toLowerCase().replace('-', ''), fields, names, hanNames: names.filter((name) => /\p{Script=Han}/u.test(name)).map((name) => [...name]) };
}

function addWords(prepared: Prepared, at: number, text: string, field: FieldName): void {
  const weight = fieldWeights[field];
  for (const word of text.match(/[a-z][a-z0-9]*/g) ?? []) {
    const places = prepared.words.get(word) ?? new Map<number, number>();
    places.set(at, Math.max(places.get(at) ?? 0, weight));
    prepared.words.set(word, places);
    const root = stem(word);
    prepared.stems.set(root, (prepared.stems.get(root) ?? new Set()).add(word));
  }
}
