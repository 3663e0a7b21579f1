import { fold, readSimplified } from './fold.ts';
import type { IndexSet } from './index-set.ts';
import type { DetailIndex, NameIndex } from './index-types.ts';

/** Where the columns of the first and second file hold what is shown: titles and search words, rules, limits. */
const shownColumns = { names: [0, 1], details: [1, 3, 6, 8] } as const;

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
    columns: withColumns(names.columns, shownColumns.names, convert),
  };
  const derivedDetails: DetailIndex = {
    ...details,
    facets: details.facets.map(([filter, id, label]) => [filter, id, convert(label)]),
    columns: withColumns(details.columns, shownColumns.details, convert),
    elsewhere: details.elsewhere.map(([label, ask, words]) => [convert(label), convert(ask), words]),
  };
  const rows = clauses.rows.map(convert);
  const keys = clauses.keys.map(([key, label]) => [key, convert(label)] as const);
  const [words, asked] = [clauses.words.map(convert), clauses.asked.map(convert)];
  // Titles and search words are folded before the second file is there.
  const named = new Set(shownColumns.names.flatMap((at) => (derivedNames.columns[at] ?? []).join('').split('')));
  const first = [...pairs()].filter(([character]) => named.has(character));
  const namesTable = withPairs(names.simplified, first);
  const known = readSimplified(namesTable);
  const rest = [...pairs()].filter(([character]) => !known.has(character));
  return {
    names: { ...derivedNames, simplified: namesTable },
    details: { ...derivedDetails, simplified: withPairs(details.simplified, rest) },
    clauses: {
      ...clauses,
      ...{ rows, words, asked },
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

function withColumns(
  columns: NameIndex['columns'],
  shown: readonly number[],
  convert: (text: string) => string,
): NameIndex['columns'] {
  return columns.map((column, at) => (shown.includes(at) ? column.map((cell) => convert(String(cell))) : column));
}

function converted<Words extends Readonly<Record<string, string>>>(
  words: Words,
  convert: (text: string) => string,
): Words {
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, convert(text)])) as Words;
}
