import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Writes each column's heading beside its cells, so that a narrow screen can show a row as a list. */
export function rehypeTableLabels() {
  return (tree: Root): void => {
    visit(tree, 'element', (table: Element) => {
      if (table.tagName !== 'table') return;
      const rows = elements(table).flatMap((part) => elements(part));
      const labels = elements(rows[0]).map(textOf);
      for (const row of rows.slice(1)) {
        elements(row).forEach((cell, column) => {
          const label = labels[column];
          if (label) cell.properties['dataLabel'] = label;
        });
      }
    });
  };
}

function elements(parent: Element | undefined): Element[] {
  return (parent?.children ?? []).filter((child) => child.type === 'element');
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}
