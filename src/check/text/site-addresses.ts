import { addressableLists, manualLists } from '../../schema/index.ts';
import type { Corpus, SourceFile } from '../../corpus/index.ts';
import { standardsByCode } from '../known.ts';
import { hasBody } from './file-state.ts';
import { headingAnchor, headingsOf } from './headings.ts';

/** Pages that the site makes itself, below a language. */
const ownPages = ['changes', 'search', 'practice', 'glossary', 'planner', 'cards', 'report'];

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
export function siteAddresses(corpus: Corpus, assets: ReadonlySet<string>): SiteAddresses {
  const pages = corpus.files.filter((file) => file.type === 'page' && file.locale && file.slug !== undefined);
  const exact = new Map(pages.map((file) => [addressOf(file.locale ?? 'zh', file.slug ?? ''), file]));
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
      if (first !== 'zh' && first !== 'en') return undefined;
      const page = exact.get(addressOf(first, slug)) ?? bySlug.get(slug);
      if (page) return { page };
      return slug === '' || ownPages.includes(rest[0] ?? '') ? { own: true } : undefined;
    },
    anchors(page) {
      const known = anchors.get(page) ?? anchorsOf(page, exact.get(addressOf('zh', page.slug ?? '')));
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

function addressOf(locale: string, slug: string): string {
  return slug === '' ? `/${locale}/` : `/${locale}/${slug}/`;
}

/** Ids of clauses and sections, which the Chinese page states for both languages, and headings of the body. */
function anchorsOf(page: SourceFile, chinese: SourceFile | undefined): ReadonlySet<string> {
  const found = new Set(['_top']);
  const data = chinese?.yaml.data as Record<string, Record<string, unknown> | undefined> | null | undefined;
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
