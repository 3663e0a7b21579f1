import { isCollection, isMap, isPair, isScalar, type Document } from 'yaml';
import type { YamlError } from './parsed-yaml.ts';

/**
 * Keys that stand twice in one map, and braces or brackets in the place of one, in the order of the text. The parser
 * can find the former itself, but compares each key with all before it, which takes minutes for a map of thousands.
 * Kept on a list, as maps can be nested without end.
 */
export function keyFaults(document: Document): YamlError[] {
  const found: YamlError[] = [];
  const waiting: unknown[] = [document.contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isPair(node)) waiting.push(node.key, node.value);
    else if (isCollection(node)) {
      const keys = new Set<unknown>();
      for (const item of node.items) {
        waiting.push(item);
        if (!isMap(node) || !isPair(item)) continue;
        if (isCollection(item.key) && item.key.range) {
          const [start, end] = item.key.range;
          found.push({ code: 'KEY', message: 'Map keys must be plain', span: { start, end } });
        }
        if (!isScalar(item.key)) continue;
        const { range } = item.key;
        // As names of one object `1.1` and `'1.1'` are the same.
        const value = String(item.key.value);
        if (keys.has(value) && range)
          found.push({
            code: 'DUPLICATE_KEY',
            message: 'Map keys must be unique',
            span: { start: range[0], end: range[0] + 1 },
          });
        keys.add(value);
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
