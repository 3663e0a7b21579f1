import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { elementsIn } from './elements-in.ts';

/** A link of a built page that leads to nothing on the site. */
export interface DeadLink {
  page: string;
  link: string;
}

/** Attributes that hold the address of something else. */
const addresses = ['href', 'src', 'poster', 'data', 'action'] as const;

/** Every link of the pages of a built site that leads to no file of it. `base` is the path that the site stands at. */
export function deadLinks(siteDir: string, base: string): DeadLink[] {
  const known = new Map<string, boolean>();
  const leads = (path: string): boolean => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const answer = path.startsWith(base) && isFile(join(siteDir, decodeURIComponent(path.slice(base.length))));
    known.set(path, answer);
    return answer;
  };
  return pagesIn(siteDir).flatMap((page) =>
    linksIn(readFileSync(join(siteDir, page), 'utf8')).flatMap((link) => {
      const url = new URL(link, `https://site${base}${page}`);
      return url.host === 'site' && !leads(url.pathname) ? [{ page, link }] : [];
    }),
  );
}

/** The pages of a built site, as paths below it with forward slashes. */
export function pagesIn(siteDir: string): string[] {
  const files = readdirSync(siteDir, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html')).map((file) => file.split(sep).join('/'));
}

/** Everything that a page leads to or loads, as written there. */
export function linksIn(html: string): string[] {
  const values = elementsIn(fromHtml(html)).flatMap(({ properties }) => addresses.map((name) => properties[name]));
  return [...new Set(values.filter((value) => typeof value === 'string' && !value.startsWith('#')))] as string[];
}

function isFile(path: string): boolean {
  const file = path.endsWith(sep) || path.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile();
}
