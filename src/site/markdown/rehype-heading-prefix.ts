import { visit } from 'unist-util-visit';
import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';

/**
 * Gives the headings of a standard's body ids that begin with an underscore. Clause ids are the permanent addresses
 * of a page and never begin so; without this, a clause `why` and the heading "Why" would share one address.
 */
export function rehypeHeadingPrefix() {
  return (tree: Root, file: VFile): void => {
    const frontmatter = file.data.astro?.frontmatter ?? {};
    if (!('standard' in frontmatter || 'translation' in frontmatter)) return;
    let count = 0;
    visit(tree, 'element', (node: Element) => {
      if (/^h[2-6]$/.test(node.tagName)) node.properties['id'] ??= `_${(count += 1)}`;
    });
  };
}
