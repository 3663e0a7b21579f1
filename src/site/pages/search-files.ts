import { withTexts } from '../../corpus/ledger/texts.ts';
import type { Locale } from '../../languages/index.ts';
import { buildClauseIndex, buildDetailIndex, buildNameIndex } from '../../search/build-index.ts';
import { indexAddress, type IndexSet } from '../../search/index-set.ts';
import { siteContext } from './context.ts';

/** A file of the search index: its address, named after its content, and its text. */
export interface SearchFile {
  url: string;
  text: string;
}
type Files = Record<keyof IndexSet, SearchFile>;

let built: Promise<Record<Locale, Files>> | undefined;

/** The search index files of each language of the site, built once. */
export function searchFiles(): Promise<Record<Locale, Files>> {
  return (built ??= build());
}

async function build(): Promise<Record<Locale, Files>> {
  const { corpus: content, today } = await siteContext();
  const corpus = withTexts(content, today);
  const entries = corpus.languages.all.map((locale) => {
    const file = <Name extends keyof IndexSet>(name: Name, data: IndexSet[Name]): SearchFile => {
      const text = JSON.stringify(data);
      return { url: indexAddress(name, locale, text), text };
    };
    const files: Files = {
      names: file('names', buildNameIndex(corpus, locale)),
      details: file('details', buildDetailIndex(corpus, locale)),
      clauses: file('clauses', buildClauseIndex(corpus, locale)),
    };
    return [locale, files] as const;
  });
  return Object.fromEntries(entries) as Record<Locale, Files>;
}
