import { isThereIn, localize, wordsIn } from '../../corpus/localize.ts';
import type { Corpus } from '../../corpus/types.ts';
import { entriesOf } from '../../corpus/build.ts';
import { languageOf, type Locale } from '../../languages/index.ts';
import { addressableLists, entryWords, type Term } from '../../schema/index.ts';
import { patternOf, type TermForm } from './link-terms.ts';

/** A wording that more than this share of the standards use is everyday language and needs no explaining. */
const everydayShare = 0.045;

/** The wordings of terms that are worth explaining in a language. */
export function termForms(corpus: Corpus, locale: Locale): TermForm[] {
  const texts = corpus.standards.map((standard) => {
    const { title, description, facts } = localize(standard, locale);
    const clauses = addressableLists.flatMap((list) =>
      entriesOf(facts, list).flatMap((entry) => Object.values(entryWords(facts.kind, list, entry))),
    );
    return [
      title,
      description,
      ...clauses.flat(),
      isThereIn(standard, locale) ? wordsIn(standard, locale).file.fences.body : '',
    ].join('\n');
  });
  const most = Math.max(1, texts.length * everydayShare);
  return corpus.terms
    .flatMap((term) => formsOf(term, locale))
    .filter(({ form }) => {
      const pattern = patternOf(form);
      return texts.filter((text) => text.search(pattern) >= 0).length <= most;
    });
}

/** The name of a term, and its other names as far as they are of some length: short ones mean too many things. */
function formsOf({ id, term, also }: Term, locale: Locale): TermForm[] {
  const isSpecial = (name: string) => (languageOf(locale).script === 'Han' ? name.length >= 3 : name.includes(' '));
  return [term[locale], ...(also?.[locale] ?? []).filter(isSpecial)].map((form) => ({ id, form }));
}
