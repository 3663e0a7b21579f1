import { pagePath } from '../../../lib/site-paths.ts';
import { hasPlace, type Places, type SourceFile, type Span } from '../../../corpus/index.ts';
import { nearest } from '../../../corpus/edit-distance.ts';
import type { Finding, Fix } from '../../rule.ts';
import { shortList } from '../../text/lists.ts';
import { decoded } from './decoded.ts';
import type { SiteAddresses } from './site-addresses.ts';
import type { linkWords } from './words.ts';

export type LinkFinding = Finding<typeof linkWords>;

/** An address as the browser takes it: resolved against the page it stands on. */
interface Resolved {
  path: string;
  query: string;
  anchor: string;
}

/** The path of an address on this site with what follows it, its host written or not; undefined elsewhere. */
export function pathHere(url: string, baseUrl: string): string | undefined {
  if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return url;
  const [own, asked] = [URL.parse(baseUrl), URL.parse(url)];
  if (!own || asked?.host !== own.host || !/^https?:$/.test(asked.protocol)) return undefined;
  const below = own.pathname.replace(/\/$/, '');
  if (asked.pathname !== below && !asked.pathname.startsWith(`${below}/`)) return undefined;
  return `${asked.pathname.slice(below.length) || '/'}${asked.search}${asked.hash}`;
}

/** What is wrong with a link of this site; undefined when it leads somewhere. */
export function linkFinding(
  file: SourceFile,
  { url, here }: { url: string; here: string },
  span: Span,
  addresses: SiteAddresses,
): LinkFinding | undefined {
  const { path, query, anchor } = resolved(here, pagePath(file.locale ?? '', file.slug ?? ''));
  const replaced = (text: string | undefined): Fix | undefined =>
    text === undefined ? undefined : { ...span, text: text + query + (anchor ? `#${anchor}` : ''), safe: false };
  const ownLanguage = (other: string) => path.replace(`/${other}/`, `/${file.locale ?? ''}/`);
  if (/\.mdx?$/.test(path)) {
    const meant = addressOfFile(file, here, addresses);
    return { file, span, say: 'file', with: { url, meant }, fix: replaced(meant) };
  }
  const target = addresses.target(path);
  if (!target) {
    const meant = addresses.meant(path);
    // A page of nearly the same name in the same folder was misspelt; any other may have gone from here.
    const hasMoved = /^\/[^/]+\/[^/]+\/./.test(path) && (meant === undefined || folderOf(meant) !== folderOf(path));
    const language = file.locale ?? 'zh';
    return { file, span, say: 'page', with: { url, meant, language, hasMoved }, fix: replaced(meant) };
  }
  if (target.places?.movedTo !== undefined) {
    const meant = target.places.movedTo;
    const fix = replaced(meant);
    return { file, span, level: 'warning', say: 'moved', with: { url, meant }, fix: fix && { ...fix, safe: true } };
  }
  if (target.places && anchor !== '' && !has(target.places, anchor)) {
    const { ids, byWords } = target.places;
    const meant = byWords?.get(decoded(anchor)) ?? nearest(decoded(anchor), ids);
    const known = shortList([...ids].filter((id) => id !== '_top').map((id) => `#${id}`));
    const fix: Fix | undefined = meant ? { ...span, text: url.replace(/#.*$/s, `#${meant}`), safe: false } : undefined;
    return { file, span, say: 'anchor', with: { anchor: decoded(anchor), meant, known }, fix };
  }
  if (target.language === undefined || target.language === file.locale) return undefined;
  const meant = ownLanguage(target.language);
  const fix = addresses.target(meant) ? replaced(meant) : undefined;
  return { file, span, level: 'warning', say: 'language', with: { url }, fix };
}

function resolved(here: string, page: string): Resolved {
  const url = URL.parse(here, `https://site.invalid${page}`);
  // A browser takes from `#` what it shall mark in the text, and leads to the rest.
  const anchor = (url?.hash.slice(1) ?? '').replace(/:~:.*$/s, '');
  return { path: decoded(url?.pathname ?? here), query: url?.search ?? '', anchor };
}

const folderOf = (path: string) => path.replace(/[^/]+\/?$/, '');

const has = (places: Places, anchor: string) => hasPlace(places, anchor) || hasPlace(places, decoded(anchor));

/** The address of the page that a path between files names; it starts from the folder of the file. */
function addressOfFile(file: SourceFile, here: string, addresses: SiteAddresses): string | undefined {
  const path = URL.parse(here, `https://site.invalid/${file.path.slice('docs/'.length)}`)
    ?.pathname.replace(/(?:index)?\.mdx?$/, '')
    .replace(/\/?$/, '/');
  return path !== undefined && addresses.target(path)?.places ? path : undefined;
}
