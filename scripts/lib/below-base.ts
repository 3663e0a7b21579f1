import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { elementsIn } from './elements-in.ts';
import { insertedAt } from './page-changes.ts';

/** Attributes of pages that browsers read as addresses. */
const addresses = ['href', 'src', 'poster', 'action'] as const;

/** Where an attribute stands in the text of a page. */
interface Span {
  start: { offset?: number | undefined };
  end: { offset?: number | undefined };
}

/**
 * A page as it is for a site that stands below a path of its host: every link and file that it names by its path on the
 * site has that path before it. What the bundler wrote has it already. All else stays byte for byte.
 */
export function belowBase(html: string, base: string): string {
  const places = elementsIn(fromHtml(html, { verbose: true })).flatMap((element) => placesOf(element, html, base));
  places.sort((a, b) => a - b);
  return insertedAt(html, places, base.slice(0, -1));
}

/** Where the paths begin that are to have the base before them. */
function placesOf(element: Element, html: string, base: string): number[] {
  const spans = (element.data as { position?: { properties?: Record<string, Span> } } | undefined)?.position
    ?.properties;
  return addresses.flatMap((name) => {
    const value = element.properties[name];
    const { start, end } = spans?.[name] ?? {};
    if (typeof value !== 'string' || start?.offset === undefined || end?.offset === undefined) return [];
    if (!value.startsWith('/') || value.startsWith('//') || value.startsWith(`${base}_assets/`)) return [];
    return [start.offset + html.slice(start.offset, end.offset).indexOf('/')];
  });
}
