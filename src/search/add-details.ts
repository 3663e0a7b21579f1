import { atOnce, type Steps } from '../lib/steps.ts';
import { readElsewhere } from './elsewhere.ts';
import { fold, readSimplified } from './fold.ts';
import { further } from './further.ts';
import { type DetailIndex, type DetailRow, toRows } from './index-types.ts';
import { Lookup } from './lookup.ts';
import { initialsOf, readReadings } from './pinyin.ts';
import { addNames, addWords, type Prepared } from './prepare.ts';
import { sensesIn } from './senses.ts';
import { groupsByWord, readSynonyms } from './synonyms.ts';

/**
 * Characters that Cantonese is written with, each with what is written for the same elsewhere; both sides are folded by
 * it, as pages have some of them too.
 */
const spokenForms = '唔不冇没嘅的喺在咗了佢他啲些畀给俾给睇看嚟来哋们嗰那嘢事';

/** Adds the second file to what is searched. */
export const addDetails = (prepared: Prepared, details: DetailIndex): void => atOnce(addingDetails(prepared, details));

/** The same, a standard a step. */
export function* addingDetails(prepared: Prepared, details: DetailIndex): Steps {
  prepared.readings = readReadings(details.syllables, details.readings);
  prepared.initials = initialsOf(prepared.readings);
  prepared.syllables = new Set([...prepared.readings.values()].flat());
  const { columns, synonyms, elsewhere, simplified } = details;
  for (const [other, character] of readSimplified(simplified + spokenForms)) prepared.simplified.set(other, character);
  for (const [at, detail] of toRows<DetailRow>(columns).entries()) {
    const entry = prepared.entries[at];
    if (!entry) continue;
    const [, rule, otherTitle, otherAliases, figures, , , , laterAliases] = detail;
    entry.detail = detail;
    const later = fold(laterAliases, prepared.simplified);
    addWords(prepared, at, later, 'alias');
    // Until now there was no table to bring names into simplified characters.
    for (const name of entry.names) prepared.lexicon.add(fold(name, prepared.simplified));
    const joined = (...names: string[]) =>
      names
        .map((name) => fold(name, prepared.simplified))
        .filter(Boolean)
        .join('|');
    addNames(
      entry,
      { title: joined(entry.fields.title, otherTitle), alias: joined(entry.fields.alias, later, otherAliases) },
      prepared.initials,
    );
    for (const name of later.split('|').filter(Boolean)) prepared.lexicon.add(name);
    if (otherTitle !== '') prepared.lexicon.add(fold(otherTitle, prepared.simplified));
    entry.fields.rule = fold(rule, prepared.simplified);
    entry.fields.figure = fold(figures, prepared.simplified);
    for (const field of ['title', 'alias', 'rule', 'figure'] as const)
      addWords(prepared, at, entry.fields[field], field);
    yield;
  }
  prepared.further = further;
  prepared.synonyms = readSynonyms(synonyms);
  prepared.senseParts = sensesIn(groupsByWord(synonyms));
  prepared.elsewhere = readElsewhere(elsewhere);
  prepared.wordForms = details.wordForms
    .map((pair) => pair.split(' '))
    .map(([other = '', word = '']) => [other, word] as const);
  for (const word of prepared.synonyms.keys()) prepared.lexicon.add(word);
  prepared.lookup = new Lookup(prepared.entries, prepared.readings);
}
