import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { languageOf } from '../languages/index.ts';
import type { Derivation } from './derivation.ts';
import { derive } from './page.ts';

/**
 * A page that says everything in every language, section beside section, with a section in a derived language after
 * each of its source.
 */
export function withDerivedSections(html: string, derivation: Derivation): string {
  const tree = fromHtml(html);
  visit(tree, { tagName: 'section' }, (section: Element, index, parent) => {
    const { className, lang } = section.properties;
    if (index === undefined || !parent || lang !== languageOf(derivation.language.from).tag) return undefined;
    if (!Array.isArray(className) || !className.includes('side-by')) return undefined;
    const derived = structuredClone(section);
    derive(derived, derivation, true);
    lowerHeadings(derived);
    parent.children.splice(index + 1, 0, derived);
    return [SKIP, index + 2];
  });
  return toHtml(tree);
}

/** A page has one heading of the first level: the section that comes first keeps it. */
function lowerHeadings(section: Element): void {
  const headings: Element[] = [];
  visit(section, 'element', (element) => {
    if (/^h[1-5]$/.test(element.tagName)) headings.push(element);
  });
  if (!headings.some(({ tagName }) => tagName === 'h1')) return;
  for (const heading of headings) {
    // It looks as before: the classes are named after the levels.
    heading.properties['className'] ??= [heading.tagName];
    heading.tagName = `h${Number(heading.tagName.slice(1)) + 1}`;
  }
}
