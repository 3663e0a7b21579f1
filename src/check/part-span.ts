import type { PartName, SourceFile, Span } from '../corpus/index.ts';
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
  const lists = [...addressableLists.map((list) => ['standard', list]), ...manualLists.map((list) => ['manual', list])];
  for (const path of lists) {
    const entries = valueAt(file.yaml.data, path);
    const index = Array.isArray(entries) ? entries.findIndex((entry) => valueAt(entry, ['id']) === part.slice(1)) : -1;
    if (index !== -1) return valueSpan(file, [...path, index]);
  }
  return undefined;
}
