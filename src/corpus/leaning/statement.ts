import type { Locale } from '../../languages/index.ts';
import { entries } from '../build.ts';
import { factText, figureFacts } from '../figures/facts.ts';
import { localize } from '../localize.ts';
import { quoteOf, quoteText } from '../quote.ts';
import type { Corpus, Standard } from '../types.ts';

/**
 * What a clause says in one line, with all that can turn it round: whether it is to be done, its exception, its
 * figures: `海报高度 · 90–110 厘米`, `不要 染发（例外：染回黑色）`; of a standard, its rule sentence.
 */
export function statementOf(corpus: Corpus, standard: Standard, id: string | undefined, locale: Locale): string {
  const { description, facts } = localize(standard, locale);
  if (id === undefined) return description;
  const entry = entries(facts).find((one) => one.id === id);
  const figures = figureFacts(standard.facts)
    .filter((fact) => fact.clause === id && fact.isField)
    .map((fact) => factText(fact, locale));
  const quote = entry && quoteOf(facts, entry, locale);
  return quote ? quoteText(corpus, { ...quote, figures }, locale) : figures.join(' · ');
}
