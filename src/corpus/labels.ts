import type { Corpus } from './types.ts';
import { languageOf, type Locale } from '../languages/index.ts';
import type { VocabularyName } from '../schema/index.ts';

/** The label of a vocabulary entry; the id itself when the list does not have it, so that a gap is seen. */
export function labelOf(corpus: Corpus, name: VocabularyName, id: string, locale: Locale): string {
  return corpus.vocabulary[name].find((entry) => entry.id === id)?.[locale] ?? id;
}

/** Labels of several entries, joined as the language lists things. */
export function labelsOf(corpus: Corpus, name: VocabularyName, ids: readonly string[], locale: Locale): string {
  return ids.map((id) => labelOf(corpus, name, id, locale)).join(languageOf(locale).listMark);
}
