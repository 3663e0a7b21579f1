import type { Corpus } from '../../src/corpus/index.ts';
import { staffCorpus } from '../../src/corpus/index.ts';
import type { SiteContext } from '../../src/site/pages/context.ts';

/** What the data of pages needs to know of a corpus on a day; it looks standards up by their codes only. */
export function siteContext(today: string, corpus: Corpus): SiteContext {
  return {
    corpus,
    staff: staffCorpus(corpus),
    today,
    offered: [],
    byCode: new Map(corpus.standards.map((standard) => [standard.code, standard])),
    bySlug: new Map(),
    manuals: new Map(),
    basis: new Map(),
  };
}
