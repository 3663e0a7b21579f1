import { authorityWords } from '../i18n/words/authority.ts';
import { commitmentWords } from '../i18n/words/commitments.ts';
import { flowWords } from '../i18n/words/flow.ts';
import { hoursWords } from '../i18n/words/hours.ts';
import { lawWords } from '../i18n/words/laws.ts';
import { shownWords } from '../i18n/words/shown.ts';
import { wordsOf } from '../i18n/words/index.ts';
import { languageOf, type Locale } from '../languages/index.ts';
import type { Clause, ClauseOf, StandardFacts, VocabularyName } from '../schema/index.ts';
import { formText } from './forms.ts';
import { channelText, hoursLine } from './hours/index.ts';
import { labelsOf } from './labels.ts';
import { lawTexts } from './laws.ts';
import type { Corpus } from './types.ts';

/** Entries of a closed list that must go with a clause wherever it is repeated, with what they are to it. */
export interface Named {
  label: string;
  /** Nothing is named where the label says it all. */
  from?: VocabularyName | 'laws';
  ids: readonly string[];
}

/** What a clause names of the closed lists that changes what it says: who decides, in which cases, whom to ask. */
export function namedBeside(
  facts: StandardFacts,
  { id, hours, basis }: Pick<Clause, 'id' | 'hours' | 'basis'>,
  locale: Locale,
): Named[] {
  const by = hours ?? facts.hours;
  return [
    ...ownNames(facts, id, locale),
    ...named(hoursWords[locale].hours, 'hours', by ? [by] : []),
    ...named(lawWords[locale].basis, 'laws', basis),
  ];
}

function ownNames(facts: StandardFacts, id: string, locale: Locale): Named[] {
  if (facts.kind === 'authority')
    return levelNames(
      facts.clauses.find((clause) => clause.id === id),
      locale,
    );
  if (facts.kind === 'appearance') {
    const clause = facts.clauses.find((one) => one.id === id);
    return named(shownWords[locale].matches, 'parts', clause?.matches);
  }
  if (facts.kind === 'procedure')
    return named(flowWords[locale].form, 'forms', facts.clauses.find((clause) => clause.id === id)?.forms);
  if (facts.kind === 'response-time')
    return targetNames(
      facts.clauses.find((clause) => clause.id === id),
      locale,
    );
  return [];
}

const named = (label: string, from: Named['from'], ids: readonly string[] = []): Named[] =>
  ids.length > 0 ? [{ label, ...(from && { from }), ids }] : [];

function levelNames(line: ClauseOf<'authority'> | undefined, locale: Locale): Named[] {
  if (!line) return [];
  const words = authorityWords[locale];
  return [
    ...(line.nobody
      ? [{ label: words.nobody, ids: [] }]
      : named(line.together ? words.decideTogether : words.decides, 'roles', line.decides)),
    ...(line.notSet ? [{ label: words.notSet, ids: [] }] : []),
    ...named(words.cases, 'cases', line.cases),
    ...named(wordsOf(locale).except, 'cases', line.excludesCases),
    ...named(words.asks, 'roles', line.escalatesTo),
  ];
}

function targetNames(line: ClauseOf<'response-time'> | undefined, locale: Locale): Named[] {
  if (!line) return [];
  const words = commitmentWords[locale];
  return [
    ...named(words.cases, 'cases', line.cases),
    ...named(words.grades, 'grades', line.grades),
    ...named(words.channels, 'channels', line.channels),
  ];
}

/** The same in words, one text each: `谁来定：值班经理`. */
export function namedTexts(corpus: Corpus, named: readonly Named[], locale: Locale): string[] {
  const { colon } = languageOf(locale);
  return named.flatMap(({ label, from, ids }) => {
    if (from === undefined) return [label];
    const names = namesOf(corpus, from, ids, locale);
    // Not every basis is a law.
    return names === '' ? [] : [`${label}${colon}${names}`];
  });
}

/** What entries are called; opening hours say what they are, too, and so do channels that have them. */
export function namesOf(corpus: Corpus, from: VocabularyName | 'laws', ids: readonly string[], locale: Locale): string {
  const { listMark } = languageOf(locale);
  if (from === 'laws') return lawTexts(corpus, ids, locale).join(listMark);
  if (from === 'channels') return ids.map((id) => channelText(corpus, id, locale)).join(listMark);
  if (from === 'forms') return ids.map((id) => formText(corpus, id, locale)).join(listMark);
  if (from !== 'hours') return labelsOf(corpus, from, ids, locale);
  return ids.map((id) => hoursLine(corpus, id, locale)).join(listMark);
}
