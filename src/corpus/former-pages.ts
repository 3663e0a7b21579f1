import { isPage } from './source-file.ts';
import type { Corpus, Manual, Standard } from './types.ts';

/** An address that a page had before and the one it has now, as paths below a language. */
export interface FormerPage {
  was: string;
  slug: string;
}

/** An address that a standard or manual says it had. */
export interface FormerAddress extends FormerPage {
  of: Standard | Manual;
  /** Its place in the list. */
  index: number;
}

/** What standards and manuals say of their former addresses, as they say it. */
export function formerAddresses({ standards, manuals }: Pick<Corpus, 'standards' | 'manuals'>): FormerAddress[] {
  return [...standards, ...manuals].flatMap((of) =>
    (of.facts.formerly ?? []).map((was, index) => ({ was, slug: of.slug, of, index })),
  );
}

/**
 * Every former address once, with the page that has it now: those that are said, then those of the pages of a manual
 * whose folder had another name.
 */
export function formerPages(corpus: Corpus): FormerPage[] {
  const said = formerAddresses(corpus);
  const slugs = slugsOnSite(corpus);
  const below = said.flatMap(({ was, slug: folder }) =>
    slugs
      .filter((slug) => slug.startsWith(`${folder}/`))
      .map((slug) => ({ was: was + slug.slice(folder.length), slug })),
  );
  const found = new Map<string, FormerPage>();
  for (const { was, slug } of [...said, ...below]) if (!found.has(was)) found.set(was, { was, slug });
  return [...found.values()];
}

/** The written pages that every language has: those of the authority, drafts that lack something aside. */
function slugsOnSite({ files, unfinished, languages: { authority } }: Corpus): string[] {
  const begun = new Set(unfinished);
  return files
    .filter(isPage)
    .flatMap((file) => (file.slug && file.locale === authority && !begun.has(file) ? [file.slug] : []));
}
