import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What a built page offers: its address, the ids of its places, and the addresses of this site it links to. */
export interface CrawledPage {
  path: string;
  ids: readonly string[];
  links: readonly string[];
}

/** Every page of a built site. */
export function crawl(siteDir: string): CrawledPage[] {
  return readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const elements = [...placesIn(fromHtml(readFileSync(join(siteDir, file), 'utf8')))];
      return {
        path: `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'),
        ids: elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])),
        links: elements.flatMap(({ properties: { href } }) => (typeof href === 'string' ? [href] : [])),
      };
    });
}

/**
 * The elements that a link may lead to: not what a page opens over itself, nor what its drawings are made of, neither
 * of which is a place.
 */
function* placesIn(node: Nodes): Iterable<Element> {
  if (node.type === 'element' && isApart(node)) return;
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* placesIn(child);
}

function isApart({ tagName, properties }: Element): boolean {
  return tagName === 'svg' || tagName === 'dialog' || properties['popover'] !== undefined;
}
