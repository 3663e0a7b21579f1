import type { DataPath, SourceFile, Span } from '../corpus/index.ts';
import { keySpan, valueSpan } from './locate.ts';

/** The stretch that takes a key out of a `{ … }`, with one of its commas; undefined where it has lines of its own. */
export function keyRemoval(file: SourceFile, path: DataPath): Span | undefined {
  const [key, value] = [keySpan(file, path), valueSpan(file, path)];
  if (!key || !value) return undefined;
  const after = /^\s*,[ \t]*/.exec(file.text.slice(value.end))?.[0];
  if (after !== undefined) return { start: key.start, end: value.end + after.length };
  const before = /,[ \t]*$/.exec(file.text.slice(0, key.start))?.[0];
  return before === undefined ? undefined : { start: key.start - before.length, end: value.end };
}
