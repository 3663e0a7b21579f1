import { lineStart, placeAt } from '../../../corpus/index.ts';

/** A key that stands twice: its name, where it stood first, and the second line if it says the same. */
export interface DuplicateKey {
  key: string;
  first: number | undefined;
  /** The whole repeated line with its ending, when it equals the first. */
  repeatedLine: { start: number; end: number } | undefined;
}

/** Describes the key at an offset that the parser refused as a duplicate. */
export function duplicateOf(yaml: string, offset: number): DuplicateKey {
  const key = keyAt(yaml, offset);
  const { line, column } = placeAt(yaml, offset);
  const start = lineStart(yaml, line);
  const before = yaml.slice(start, offset);
  const inBraces = before.lastIndexOf(key) !== -1 && before.includes('{');
  const first = inBraces ? start + before.lastIndexOf(key) : sameColumn(yaml.slice(0, start), key, column);
  if (first === undefined || inBraces) return { key, first, repeatedLine: undefined };
  const end = yaml.indexOf('\n', offset) === -1 ? yaml.length : yaml.indexOf('\n', offset) + 1;
  const firstStart = yaml.lastIndexOf('\n', first) + 1;
  const firstEnd = yaml.indexOf('\n', first) + 1;
  const same =
    yaml.slice(firstStart, firstEnd).trim() === yaml.slice(start, end).trim() &&
    !/:\s*$/.test(yaml.slice(start, end).trimEnd());
  return { key, first, repeatedLine: same ? { start, end } : undefined };
}

const keyAt = (text: string, offset: number) =>
  /^(?:"[^"]*"|'[^']*'|[^\s:,{}[\]]+)/.exec(text.slice(offset, offset + 200))?.[0] ?? '';

/** A key without its quotes, which make no other key of it. */
const bare = (key: string) => key.replaceAll(/^["']|["']$/g, '');

/** The last place before the line where the key begins in the same column. */
function sameColumn(before: string, key: string, column: number): number | undefined {
  const lines = before.split('\n');
  let start = before.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const text = lines[index] ?? '';
    start -= text.length + (index === lines.length - 1 ? 0 : 1);
    const found = keyAt(text, column - 1);
    if (
      bare(found) === bare(key) &&
      /^\s*[:：]/.test(text.slice(column - 1 + found.length)) &&
      /^[\s-]*$/.test(text.slice(0, column - 1))
    )
      return start + column - 1;
  }
  return undefined;
}
