import { standard as standardSchema, visitRoles } from '../../schema/index.ts';
import { pagesOf } from '../localize.ts';
import { isOf } from '../source-file.ts';
import type { Corpus, SourceFile, Standard } from '../types.ts';
import type { DataPath } from '../yaml.ts';

/** A piece of a drawing that a standard shows: words as they stand, or a place that the figure of a clause fills. */
export interface DrawingPart {
  address: string;
  file: SourceFile;
  path: DataPath;
  text?: string;
  clause?: string;
}

/** The pieces of every drawing that a standard shows, in a field or in a body. */
export function drawingParts(corpus: Corpus, standard: Standard): DrawingPart[] {
  const shown = new Set<unknown>();
  visitRoles(standardSchema, standard.facts, ['id-of'], (role, value) => {
    if (role.role === 'id-of' && role.of === 'drawing') shown.add(value);
  });
  for (const { file } of pagesOf(standard))
    for (const [, name] of file.fences.body.matchAll(/<Drawing\s[^>]*?name="([^"]*)"/g)) shown.add(name);
  if (shown.size === 0) return [];
  return corpus.files.flatMap((file) => {
    if (!isOf(file, 'drawings') || !shown.has(file.value.id)) return [];
    const address = `drawings/${file.value.id}`;
    return partsIn(file.value).map((part) => ({ address, file, ...part }));
  });
}

/** Whatever of a drawing has words, or names a clause, however deep it stands. */
function partsIn(value: unknown, path: DataPath = []): Omit<DrawingPart, 'address' | 'file'>[] {
  if (value === null || typeof value !== 'object') return [];
  const { text, clause } = value as { text?: unknown; clause?: unknown };
  if (typeof text === 'string') return [{ path, text }];
  if (typeof clause === 'string') return [{ path, clause }];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => partsIn(inner, [...path, key]));
}
