import { atOnce, type Steps } from '../lib/steps.ts';
import { readingAsked } from './asked.ts';
import { readClauseLines, searchedText } from './clause-line.ts';
import { fold } from './fold.ts';
import type { ClauseIndex } from './index-types.ts';
import { levelRanges } from './levels.ts';
import { Lookup } from './lookup.ts';
import { judge } from './judge.ts';
import { findPlaces, readPlaces } from './places.ts';
import { addWords, hanNamesOf, type Prepared } from './prepare.ts';

/** The share of all sentences from which a character or sense that they hold says nothing: 客, 说. */
const mostShare = 1 / 5;

/** Adds the clauses and further search words of the third file to what is searched. */
export const addClauses = (prepared: Prepared, clauses: ClauseIndex): void => atOnce(addingClauses(prepared, clauses));

/** The same, a standard a step. */
export function* addingClauses(prepared: Prepared, { rows, words, asked, places }: ClauseIndex): Steps {
  for (const [at, text] of rows.entries()) {
    const entry = prepared.entries[at];
    if (!entry) continue;
    const lines = readClauseLines(text);
    entry.levels = lines.flatMap(levelRanges);
    entry.fields.text = fold(lines.map(searchedText).join('\n'), prepared.simplified);
    entry.fields.word = fold(words[at] ?? '', prepared.simplified);
    entry.fields.asked = fold(asked[at] ?? '', prepared.simplified);
    const further = entry.fields.word.split('|').filter(Boolean);
    entry.hanWords = hanNamesOf(further, prepared.initials);
    entry.allNames = [...entry.names, ...further];
    for (const field of ['word', 'asked', 'text'] as const) addWords(prepared, at, entry.fields[field], field);
    yield;
  }
  prepared.lookup = new Lookup(prepared.entries, prepared.readings);
  prepared.places = readPlaces(places, prepared);
  prepared.lookAround = findPlaces;
}

/** Makes the ways of asking of the third file comparable, once its clauses are added. */
export const addAsked = (prepared: Prepared): void => atOnce(addingAsked(prepared));

/** The same in steps, as it keeps a slow phone for seconds. Until the last of them the search is what it was. */
export function* addingAsked(prepared: Prepared): Steps {
  const { entries } = prepared;
  const names = entries.map(({ allNames }) => allNames);
  const asked = yield* readingAsked(entries.map(({ fields }) => fields.asked));
  const titleSentences = yield* readingAsked(entries.map(({ fields }) => fields.title));
  const titleSenses = yield* readingAsked(
    entries.map(({ fields }) => fields.title),
    prepared.senseParts,
  );
  const nameSentences = yield* readingAsked(names.map((some) => some.join('|')));
  const senses = yield* readingAsked(
    entries.map((entry) =>
      [...entry.allNames, entry.fields.asked, entry.fields.rule, ...entry.fields.text.split('\n')].join('|'),
    ),
    prepared.senseParts,
    mostShare,
  );
  // What a clause says is understood under the title and the rule of its standard.
  const lineSentences = yield* readingAsked(
    entries.map(({ fields }) => [fields.rule, ...fields.text.split('\n')].join('|')),
  );
  const nameCounts = countsOf(names);
  Object.assign(prepared, {
    asked,
    titleSentences,
    titleSenses,
    nameSentences,
    senses,
    lineSentences,
    nameCounts,
    judge,
  });
}

/** How many standards go by each name. */
function countsOf(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const names of lists) for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
