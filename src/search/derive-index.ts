import { fold, readSimplified } from './fold.ts';
import type { IndexSet } from './index-set.ts';
import type { DetailIndex, NameIndex } from './index-types.ts';

/** Where the columns of the first and second file hold what is shown: the title, the rule sentence. */
const shownColumn = { names: 0, details: 1, limits: 6 } as const;

/**
 * The index of a language turned into that of a language derived from it. What is shown is converted. What is only
 * compared stays as it is, so that every query finds what it finds in the source. Both sides are folded with the table
 * of the index, so it gets every character that now stands in the index or in the pages: `pairs` gives them, each with
 * the character of the source, once all is converted.
 */
export function deriveIndex(
  { names, details, clauses }: IndexSet,
  convert: (text: string) => string,
  pairs: () => ReadonlyMap<string, string>,
): IndexSet {
  const derivedNames: NameIndex = {
    ...names,
    kinds: names.kinds.map(([id, label]) => [id, convert(label)]),
    manuals: names.manuals.map(([id, label]) => [id, convert(label)]),
    words: converted(names.words, convert),
    columns: withColumn(names.columns, shownColumn.names, convert),
  };
  const derivedDetails: DetailIndex = {
    ...details,
    facets: details.facets.map(([filter, id, label]) => [filter, id, convert(label)]),
    columns: withColumn(withColumn(details.columns, shownColumn.details, convert), shownColumn.limits, convert),
    elsewhere: details.elsewhere.map(([label, ask, words]) => [convert(label), convert(ask), words]),
  };
  const rows = clauses.rows.map(convert);
  const keys = clauses.keys.map(([key, label]) => [key, convert(label)] as const);
  // Titles are folded before the second file is there.
  const titles = new Set((derivedNames.columns[shownColumn.names] ?? []).join(''));
  const first = [...pairs()].filter(([character]) => titles.has(character));
  const namesTable = withPairs(names.simplified, first);
  const known = readSimplified(namesTable);
  const rest = [...pairs()].filter(([character]) => !known.has(character));
  return {
    names: { ...derivedNames, simplified: namesTable },
    details: { ...derivedDetails, simplified: withPairs(details.simplified, rest) },
    clauses: {
      ...clauses,
      rows,
      marks: converted(clauses.marks, convert),
      gaps: clauses.gaps.map(([id, label]) => [id, convert(label)]),
      keys,
      places: clauses.places.map(([sort, path, title, about, names]) => [
        ...([sort, path, convert(title), convert(about)] as const),
        [fold(title, new Map()), ...names.split('|')].filter(Boolean).join('|'),
      ]),
    },
  };
}

/** A table with the pairs that it lacks. */
function withPairs(table: string, pairs: readonly (readonly [string, string])[]): string {
  const known = readSimplified(table);
  return (
    table +
    pairs
      .filter(([character]) => !known.has(character))
      .flat()
      .join('')
  );
}

function withColumn(
  columns: NameIndex['columns'],
  shown: number,
  convert: (text: string) => string,
): NameIndex['columns'] {
  return columns.map((column, at) => (at === shown ? column.map((cell) => convert(String(cell))) : column));
}

function converted<Words extends Readonly<Record<string, string>>>(
  words: Words,
  convert: (text: string) => string,
): Words {
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, convert(text)])) as Words;
}
