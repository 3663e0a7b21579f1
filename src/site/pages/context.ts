import { todayFor } from '../../corpus/today.ts';
import { corpusFromAstro } from '../../corpus/from-astro.ts';
import { staffCorpus } from '../../corpus/audience.ts';
import type { BasisSystem, Corpus, Manual, Standard } from '../../corpus/types.ts';
import { derivedOf } from '../../languages/derived.ts';
import { type OfferedLanguage, offeredLanguages } from '../../languages/offered.ts';

/** The corpus with what a page looks up in it. */
export interface SiteContext {
  corpus: Corpus;
  /** What of it staff read; lists and menus show no other. */
  staff: Corpus;
  today: string;
  /** The languages that readers choose from. */
  offered: readonly OfferedLanguage[];
  byCode: ReadonlyMap<string, Standard>;
  bySlug: ReadonlyMap<string, Standard>;
  manuals: ReadonlyMap<string, Manual>;
  basis: ReadonlyMap<string, BasisSystem>;
}

const contexts = new WeakMap<Corpus, SiteContext>();

/** The context of the present content; worked out once for each state of it. */
export async function siteContext(): Promise<SiteContext> {
  const corpus = await corpusFromAstro();
  const known = contexts.get(corpus);
  if (known) return known;
  // Derived languages are made from the built pages, so the development server has none.
  const derived = import.meta.env.DERIVED_LANGUAGES ? derivedOf(corpus.site) : [];
  const context: SiteContext = {
    corpus,
    staff: staffCorpus(corpus),
    offered: offeredLanguages(corpus.languages.all, derived),
    today: todayFor(corpus.site),
    byCode: new Map(corpus.standards.map((standard) => [standard.code, standard])),
    bySlug: new Map(corpus.standards.map((standard) => [standard.slug, standard])),
    manuals: new Map(corpus.manuals.map((manual) => [manual.slug, manual])),
    basis: new Map(corpus.basis.map((system) => [system.id, system])),
  };
  contexts.set(corpus, context);
  return context;
}
