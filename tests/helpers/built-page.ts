import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** The elements of a built page, as a browser that runs no script makes them from its HTML, in their order. */
export function elementsOf(siteDir: string, path: string): Element[] {
  return [...below(fromHtml(readFileSync(join(siteDir, path, 'index.html'), 'utf8')))];
}

/** The elements in an element, in their order. */
export function* below(node: Nodes): Generator<Element> {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'element') yield child;
    yield* below(child);
  }
}

/** The words in an element. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** Whether an element has all classes that are named. */
export function hasClasses({ properties: { className } }: Element, ...names: readonly string[]): boolean {
  return Array.isArray(className) && names.every((name) => className.includes(name));
}
