import { authorityWords } from '../i18n/words/authority.ts';
import { wordsOf } from '../i18n/words/index.ts';
import { languageOf, type Locale } from '../languages/index.ts';
import type { Clause, StandardFacts, VocabularyName } from '../schema/index.ts';
import { labelsOf } from './labels.ts';
import type { Corpus } from './types.ts';

/** Entries of a closed list that must go with a clause wherever it is repeated, with what they are to it. */
export interface Named {
  label: string;
  /** Nothing is named where the label says it all. */
  from?: VocabularyName;
  ids: readonly string[];
}

/** What a clause names of the closed lists that changes what it says: who decides, in which cases, whom to ask. */
export function namedBeside(facts: StandardFacts, { id }: Pick<Clause, 'id'>, locale: Locale): Named[] {
  const line = facts.kind === 'authority' ? facts.clauses.find((clause) => clause.id === id) : undefined;
  if (!line) return [];
  const words = authorityWords[locale];
  const named = (label: string, from: VocabularyName, ids: readonly string[] = []): Named[] =>
    ids.length > 0 ? [{ label, from, ids }] : [];
  return [
    ...(line.nobody ? [{ label: words.nobody, ids: [] }] : named(words.decides, 'roles', line.decides)),
    ...named(words.cases, 'cases', line.cases),
    ...named(wordsOf(locale).except, 'cases', line.excludesCases),
    ...named(words.asks, 'roles', line.escalatesTo),
  ];
}

/** The same in words, one text each: `谁来定：值班经理`. */
export function namedTexts(corpus: Corpus, named: readonly Named[], locale: Locale): string[] {
  const { colon } = languageOf(locale);
  return named.map(({ label, from, ids }) =>
    from === undefined ? label : `${label}${colon}${labelsOf(corpus, from, ids, locale)}`,
  );
}
