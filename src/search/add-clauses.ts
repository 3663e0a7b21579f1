import { readAsked } from './asked.ts';
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
export function addClauses(prepared: Prepared, { rows, words, asked, places }: ClauseIndex): void {
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
  }
  prepared.lookup = new Lookup(prepared.entries, prepared.readings);
  prepared.places = readPlaces(places, prepared);
  prepared.lookAround = findPlaces;
}

/**
 * Makes the ways of asking of the third file comparable, once its clauses are added. Apart from them, so that neither
 * keeps a slow phone long.
 */
export function addAsked(prepared: Prepared): void {
  const { entries } = prepared;
  prepared.asked = readAsked(entries.map(({ fields }) => fields.asked));
  readNames(prepared);
  prepared.judge = judge;
  prepared.senses = readAsked(
    entries.map((entry) =>
      [...entry.allNames, entry.fields.asked, entry.fields.rule, ...entry.fields.text.split('\n')].join('|'),
    ),
    prepared.senseParts,
    mostShare,
  );
  // What a clause says is understood under the title and the rule of its standard.
  prepared.lineSentences = readAsked(entries.map(({ fields }) => [fields.rule, ...fields.text.split('\n')].join('|')));
}

/** Makes titles and search words comparable as sentences, and counts who goes by each. */
function readNames(prepared: Prepared): void {
  const lists = prepared.entries.map(({ allNames }) => allNames);
  prepared.titleSentences = readAsked(prepared.entries.map(({ fields }) => fields.title));
  prepared.nameSentences = readAsked(lists.map((names) => names.join('|')));
  prepared.nameCounts.clear();
  for (const names of lists)
    for (const name of new Set(names)) prepared.nameCounts.set(name, (prepared.nameCounts.get(name) ?? 0) + 1);
}
