import type { Element, Nodes, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { languageOf } from '../languages/index.ts';
import { deriveAttributes } from './attributes.ts';
import type { Derivation } from './derivation.ts';

/**
 * The page of a derived language: converted, marked as its own, with links to its own pages. `root` adds attributes to
 * the root element.
 */
export function derivedPage(html: string, derivation: Derivation, root: Properties = {}): string {
  const tree = fromHtml(html);
  visit(tree, { tagName: 'html' }, ({ properties }: Element) => void Object.assign(properties, root));
  derive(tree, derivation, true);
  return toHtml(tree);
}

/** Turns a part of a page into a derived language, in place. `own`: whether it stands in the language of the source. */
export function derive(node: Nodes, derivation: Derivation, own: boolean): void {
  if (node.type === 'text') {
    // In an English sentence the quotation marks are English; Chinese words are Chinese anywhere.
    if (own || isHan(node.value)) node.value = derivation.convert(node.value);
    return;
  }
  let inside = own;
  if (node.type === 'element') {
    if (isLeft(node)) return;
    if (quoted.has(node.tagName)) return markQuoted(node, derivation);
    if (node.properties['dataLang'] === derivation.language.locale) return leadBack(node, derivation);
    const { lang } = node.properties;
    if (lang !== undefined) inside = lang === languageOf(derivation.language.from).tag;
    deriveAttributes(node, derivation);
  }
  if (node.type === 'element' && node.content) derive(node.content, derivation, inside);
  if ('children' in node) for (const child of node.children) derive(child, derivation, inside);
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Scripts and styles, and the faces of cards: they are shown as they are printed. */
function isLeft({ tagName, properties: { className } }: Element): boolean {
  return tagName === 'script' || tagName === 'style' || (Array.isArray(className) && className.includes('card-face'));
}

/** What someone types or a program prints is quoted as it is. */
const quoted = new Set(['code', 'kbd', 'samp', 'pre']);

function markQuoted(element: Element, { language: { from } }: Derivation): void {
  visit(element, 'text', ({ value }) => {
    if (isHan(value)) element.properties['lang'] = languageOf(from).tag;
  });
}

/** On the pages of the source a link leads to the derived language; here it leads back. */
function leadBack(link: Element, { language: { from, locale, fromShortName } }: Derivation): void {
  const { tag } = languageOf(from);
  const href = String(link.properties['href']).replace(`/${locale}/`, `/${from}/`);
  Object.assign(link.properties, { dataLang: from, href, lang: tag, hrefLang: tag });
  link.children = [{ type: 'text', value: fromShortName }];
}
