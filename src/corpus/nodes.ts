import type { Node, Parent, Root } from 'mdast';

/**
 * All nodes of a body's tree, parents first. Kept on a list, not on the call stack, as bodies can be nested without
 * end.
 */
export function* nodesOf(tree: Root): Iterable<Node> {
  const waiting: Node[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    const { children } = node as Partial<Parent>;
    if (children) for (let index = children.length - 1; index >= 0; index -= 1) waiting.push(children[index] as Node);
  }
}
