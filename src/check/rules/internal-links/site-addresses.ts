import { nearest } from '../../../corpus/edit-distance.ts';
import { type Places, searchAnchor, sitePages } from '../../../corpus/index.ts';
import { derivedOf } from '../../../languages/derived.ts';
import { standardsByCode } from '../../known.ts';
import { pagePath, shortPath } from '../../../lib/site-paths.ts';
import { dataFiles, type DataType } from '../../../schema/index.ts';
import type { CheckContext } from '../../rule.ts';
import { hasBody } from '../../text/file-state.ts';

/** What an address of this site leads to. */
export interface Target {
  /** What may follow; undefined for files, and for pages whose content cannot be read. */
  places?: Places;
  /** The language it stands below; undefined where it speaks them all. */
  language?: string;
}

/** The addresses of the site: its pages, short links and files. */
export interface SiteAddresses {
  /** Where an absolute path without `#` leads; undefined when nowhere. */
  target(path: string): Target | undefined;
  /** The page that a wrong path most likely means: in the same folder, or of the same name. */
  meant(path: string): string | undefined;
}

/** Files that the site makes beside its pages, and that links may lead to. */
const files = /^\/(?:standards(?:\.schema)?\.json|manifest\.webmanifest|offline\.json|version\.json)$/;

/** Collects the addresses that links may lead to. */
export function siteAddresses({ corpus, assets, productPages }: CheckContext): SiteAddresses {
  const pages = sitePages(corpus, productPages, hasBody);
  const unread = unreadPages({ corpus });
  const names = new Set<string>([...corpus.languages.all, ...derivedOf(corpus.site).map(({ locale }) => locale)]);
  let byCase: Map<string, string> | undefined;
  let folders: Map<string, string[]> | undefined;
  let lastNames: Map<string, string[]> | undefined;
  return {
    target(path) {
      const full = path.endsWith('/') || pages.has(path) ? path : `${path}/`;
      const [, first = ''] = full.split('/');
      const language = names.has(first) ? { language: first } : {};
      const places = pages.get(full)?.();
      if (places) return { places, ...language };
      if (unread.has(full.replace(/^\/[^/]+/, '')) && names.has(first)) return language;
      const [, code = ''] = /^\/s\/([^/]+)\/$/.exec(full) ?? [];
      const isFile = !path.startsWith('/docs/') && assets.has(path.slice(1));
      return standardsByCode(corpus).has(code) || isFile || files.test(path) ? {} : undefined;
    },
    meant(path) {
      byCase ??= new Map(
        [...pages.keys(), ...[...standardsByCode(corpus).keys()].map(shortPath)].map((one) => [plain(one), one]),
      );
      const sameButCase = byCase.get(plain(path));
      if (sameButCase !== undefined) return sameButCase;
      folders ??= Map.groupBy(pages.keys(), (one) => split(one).folder);
      lastNames ??= Map.groupBy(pages.keys(), (one) => split(one).name);
      const { folder, name } = split(path);
      // The search opens over a page and is none itself.
      if (name === searchAnchor && pages.has(`${folder}/`)) return pagePath(folder.slice(1), '', searchAnchor);
      // Codes that look alike are other standards: none is a slip of another.
      if (folder === '/s') return undefined;
      const beside = folders.get(folder) ?? [];
      // In one folder it is the name that may be misspelt: /zh/nope/ is not nearly /zh/roles/.
      const meantName = nearest(
        name,
        beside.map((one) => split(one).name),
      );
      return (
        beside.find((one) => split(one).name === meantName) ??
        nearest(path, lastNames.get(name) ?? []) ??
        elsewhere(path, pages.keys())
      );
    },
  };
}

/** Pages that data files with faults would make, by their paths below a language: one fault is not to be two. */
function unreadPages({ corpus }: Pick<CheckContext, 'corpus'>): ReadonlySet<string> {
  const folders: Partial<Record<DataType, string>> = {
    banks: 'practice/questions',
    scenarios: 'practice/scenarios',
    decks: 'cards',
  };
  return new Set(
    corpus.invalid.flatMap(({ type, path }) => {
      const folder = type in dataFiles ? folders[type as DataType] : undefined;
      const name = (path.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '');
      return folder === undefined ? [] : [`/${folder}/${name}/`];
    }),
  );
}

/** A misspelt page of a folder that was named from the wrong place: `/zh/conduct/conduct/postrue` in conduct. */
function elsewhere(path: string, pages: Iterable<string>): string | undefined {
  const { folder, name } = split(path);
  const [language, last] = [folder.split('/')[1], folder.split('/').at(-1)];
  const beside = [...pages].filter((one) => split(one).folder === `/${language ?? ''}/${last ?? ''}`);
  const meant = nearest(
    name,
    beside.map((one) => split(one).name),
  );
  return meant === undefined ? undefined : beside.find((one) => split(one).name === meant);
}

const bare = (path: string) => path.replace(/\/$/, '');

/** A path without what people get wrong in a right one: capitals, doubled slashes, the name of the file. */
const plain = (path: string) =>
  bare(
    path
      .toLowerCase()
      .replace(/\/index\.html?$/, '')
      .replaceAll(/\/+/g, '/'),
  );

function split(path: string): { folder: string; name: string } {
  const at = bare(path).lastIndexOf('/');
  return { folder: bare(path).slice(0, at), name: bare(path).slice(at + 1) };
}
