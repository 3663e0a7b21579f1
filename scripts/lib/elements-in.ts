import type { Element, Nodes } from 'hast';

/** The elements of a page, those of templates too: a script may show them. */
export function elementsIn(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  const inside = node.type === 'element' && node.content ? elementsIn(node.content) : [];
  const children = 'children' in node ? node.children.flatMap((child) => elementsIn(child)) : [];
  return [...own, ...inside, ...children];
}
