import type { DataPath } from '../../corpus/index.ts';

/** Called for each text of the data: the key it belongs to, the text, and its path, which must be copied to be kept. */
export type LeafVisitor = (key: string, text: string, path: DataPath) => void;

/** Visits every text in parsed data, in order. Texts in a list belong to the list's key. */
export function visitTexts(value: unknown, visit: LeafVisitor, path: (string | number)[] = [], key = ''): void {
  if (typeof value === 'string') visit(key, value, path);
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      visitTexts(value[index], visit, path, key);
      path.pop();
    }
  } else if (value !== null && typeof value === 'object') {
    for (const name of Object.keys(value)) {
      path.push(name);
      visitTexts((value as Record<string, unknown>)[name], visit, path, name);
      path.pop();
    }
  }
}
