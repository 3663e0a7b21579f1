import { type Attributes, el, put } from './dom.ts';

/** A text, or an element with what it holds, as it is to stand in the page. */
export type Drawn = string | readonly [name: keyof HTMLElementTagNameMap, attributes: Attributes, ...children: Drawn[]];

/** What stands in the page: as what it was drawn, and what it is, whatever it says. */
const standing = new WeakMap<Node, readonly [text: string, sort: string]>();

/**
 * Draws the children of an element. What stands there stays where it is, and what is a little different is changed:
 * most keys leave most rows, and to lay out a row anew takes longer than to find it.
 */
export function draw(parent: Element, wanted: readonly Drawn[]): void {
  const left = new Set<Node>(parent.childNodes);
  const take = (by: 0 | 1, value: string) => {
    for (const node of left) if (standing.get(node)?.[by] === value && left.delete(node)) return node;
    return undefined;
  };
  const texts = wanted.map((one) => JSON.stringify(one));
  const same = texts.map((text) => take(0, text));
  const nodes = wanted.map((one, at) => {
    if (same[at]) return same[at];
    const sort = sortOf(one);
    const node = typeof one === 'string' ? document.createTextNode(one) : changed(take(1, sort) ?? el(one[0]), one);
    standing.set(node, [texts[at] ?? '', sort]);
    return node;
  });
  for (const node of left) parent.removeChild(node);
  let next = parent.firstChild;
  for (const node of nodes)
    if (node === next) next = node.nextSibling;
    else parent.insertBefore(node, next);
}

/** The standard that a row is for. */
export const codeOf = (one: Drawn) => (typeof one === 'string' ? undefined : one[1]['data-code']);

/** Rows of different standards are different things: who presses one as the next is drawn must not open that. */
const sortOf = (one: Drawn) => (typeof one === 'string' ? '' : [one[0], one[1]['class'], codeOf(one)].join());

function changed(node: Node, [, attributes, ...children]: Exclude<Drawn, string>): Node {
  if (!(node instanceof Element)) return node;
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) put(node, name, value);
  draw(node, children);
  return node;
}
