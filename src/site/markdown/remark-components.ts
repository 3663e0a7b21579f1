import type { Root } from 'mdast';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import type { VFile } from 'vfile';
import { SKIP, visit } from 'unist-util-visit';
import { bodyComponents } from './body-components.ts';

/** Imports the components that a body uses, because bodies themselves import nothing. Runs after the guard. */
export function remarkComponents() {
  return (tree: Root, file: VFile): void => {
    if (!file.path.endsWith('.mdx')) return;
    const used = new Set<string>();
    visit(tree, (node) => {
      if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name) used.add(node.name);
      return node.type === 'mdxjsEsm' ? SKIP : undefined;
    });
    for (const name of used) {
      const source = bodyComponents[name];
      if (source) tree.children.unshift(importOf(name, source));
    }
  };
}

/** `import Name from "source"` as the tree node that the MDX compiler reads. */
function importOf(name: string, source: string): MdxjsEsm {
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
            source: { type: 'Literal', value: source, raw: JSON.stringify(source) },
            attributes: [],
          },
        ],
      },
    },
  };
}
