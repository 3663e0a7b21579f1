import { pagePath } from '../../../lib/site-paths.ts';
import { addressableLists, manualLists } from '../../../schema/index.ts';
import { isPage, madePages, type SourceFile } from '../../../corpus/index.ts';
import { localeNamed } from '../../../languages/index.ts';
import { standardsByCode } from '../../known.ts';
import type { CheckContext } from '../../rule.ts';
import { hasBody } from '../../text/file-state.ts';
import { headingAnchor, headingsOf } from '../heading-skeleton/headings.ts';

/** What an address of this site leads to. */
export type Target = { page: SourceFile } | { page?: undefined; own: true } | undefined;

/** The addresses of the site: its pages, short links and files. */
export interface SiteAddresses {
  /** Where an absolute path without `#` leads; undefined when nowhere. */
  target(path: string): Target;
  /** Anchors of a page. */
  anchors(page: SourceFile): ReadonlySet<string>;
  /** Paths of pages that a wrong one may have meant: in the same folder, or of the same name. */
  near(path: string): readonly string[];
}

/** Collects the addresses that links may lead to. A page that lacks a translation has an address in both languages. */
export function siteAddresses({ corpus, assets, productPages }: CheckContext): SiteAddresses {
  const made = new Set([...madePages(corpus), ...productPages]);
  const pages = corpus.files.filter(isPage).filter((file) => file.locale && file.slug !== undefined);
  const exact = new Map(pages.map((file) => [pagePath(file.locale ?? '', file.slug ?? ''), file]));
  const bySlug = new Map(pages.map((file) => [file.slug, file]));
  const anchors = new Map<SourceFile, ReadonlySet<string>>();
  let folders: Map<string, string[]> | undefined;
  let names: Map<string, string[]> | undefined;
  return {
    near(path) {
      folders ??= Map.groupBy(exact.keys(), (known) => split(known).folder);
      names ??= Map.groupBy(exact.keys(), (known) => split(known).name);
      const { folder, name } = split(path);
      return [...(folders.get(folder) ?? []), ...(names.get(name) ?? [])];
    },
    target(path) {
      const [, first = '', ...rest] = path.replace(/\/$/, '').split('/');
      const slug = rest.join('/');
      if (path === '/' || assets.has(path.slice(1)) || /^\/standards(?:\.schema)?\.json$/.test(path))
        return { own: true };
      if (first === 's') return standardsByCode(corpus).has(slug) ? { own: true } : undefined;
      const locale = localeNamed(first);
      if (!locale || !corpus.languages.all.includes(locale)) return undefined;
      const page = exact.get(pagePath(locale, slug)) ?? bySlug.get(slug);
      if (page) return { page };
      return slug === '' || made.has(slug) ? { own: true } : undefined;
    },
    anchors(page) {
      const known =
        anchors.get(page) ?? anchorsOf(page, exact.get(pagePath(corpus.languages.authority, page.slug ?? '')));
      anchors.set(page, known);
      return known;
    },
  };
}

function split(path: string): { folder: string; name: string } {
  const bare = path.replace(/\/$/, '');
  const at = bare.lastIndexOf('/');
  return { folder: bare.slice(0, at), name: bare.slice(at + 1) };
}

/** Ids of clauses and sections, which the authority states for every language, and headings of the body. */
function anchorsOf(page: SourceFile, original: SourceFile | undefined): ReadonlySet<string> {
  const found = new Set(['_top']);
  const data = original?.yaml.data as Record<string, Record<string, unknown> | undefined> | null | undefined;
  for (const [block, lists] of [
    ['standard', addressableLists],
    ['manual', manualLists],
  ] as const)
    for (const list of lists) {
      const entries = data?.[block]?.[list];
      if (Array.isArray(entries))
        for (const entry of entries as ({ id?: unknown } | null)[])
          if (typeof entry?.id === 'string') found.add(entry.id);
    }
  if (hasBody(page)) for (const heading of headingsOf(page.fences.body)) found.add(headingAnchor(heading.text));
  return found;
}
