import type { Corpus } from '../../corpus/types.ts';
import type { Locale } from '../../languages/index.ts';
import { patternOf, type TermForm } from './link-terms.ts';
import { termForms } from './term-forms.ts';

const known = new WeakMap<Corpus, Map<Locale, TermForm[]>>();

/** The wordings to explain on a page with a title: all that are worth it, except those of the page's own subject. */
export function formsFor(corpus: Corpus, locale: Locale, title: string): TermForm[] {
  const forms = formsOnce(corpus, locale);
  const own = new Set(forms.filter(({ form }) => title.search(patternOf(form)) >= 0).map(({ id }) => id));
  return forms.filter(({ id }) => !own.has(id));
}

function formsOnce(corpus: Corpus, locale: Locale): TermForm[] {
  const byLocale = known.get(corpus) ?? new Map<Locale, TermForm[]>();
  known.set(corpus, byLocale);
  const forms = byLocale.get(locale) ?? termForms(corpus, locale);
  byLocale.set(locale, forms);
  return forms;
}
