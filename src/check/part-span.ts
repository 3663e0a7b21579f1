import type { DataPath, PartName, SourceFile, Span } from '../corpus/index.ts';
import { addressableLists, manualLists, valueAt } from '../schema/index.ts';
import { bodySpan, valueSpan } from './locate.ts';

/** Where a part of an authority page stands that is translated by itself; undefined when it is not there. */
export function partSpan(file: SourceFile, part: PartName): Span | undefined {
  if (part === ':body') return bodySpan(file, 0, file.fences.body.length);
  if (part === ':title') {
    const spans = [['title'], ['description']].flatMap((path) => valueSpan(file, path) ?? []);
    const [starts, ends] = [spans.map(({ start }) => start), spans.map(({ end }) => end)];
    return spans.length === 0 ? undefined : { start: Math.min(...starts), end: Math.max(...ends) };
  }
  const path = entryPath(file, part.slice(1));
  return path && valueSpan(file, path);
}

/** The path of an entry with an id of its own; undefined when it is not there. */
export function entryPath({ yaml: { data } }: SourceFile, id: string): DataPath | undefined {
  const lists = [...addressableLists.map((list) => ['standard', list]), ...manualLists.map((list) => ['manual', list])];
  for (const path of lists) {
    const entries = valueAt(data, path);
    const index = Array.isArray(entries) ? entries.findIndex((entry) => valueAt(entry, ['id']) === id) : -1;
    if (index !== -1) return [...path, index];
  }
  return undefined;
}
