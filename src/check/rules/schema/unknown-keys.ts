import type { DataPath, SourceFile } from '../../../corpus/index.ts';
import { applyFixes } from '../../fix.ts';
import type { Finding, Fix } from '../../rule.ts';
import { placeIn } from '../../text/line-index.ts';
import { unknownKey } from './unknown-key.ts';
import type { schemaWords } from './words.ts';

type KeyFinding = Finding<typeof schemaWords>;

/** The keys of one block that no field has; those of one line that were surely meant as others are mended together. */
export function unknownKeys(file: SourceFile, path: DataPath, names: readonly string[]): KeyFinding[] {
  const found = names.flatMap((name) => unknownKey(file, path, name) ?? []);
  const lines = Map.groupBy(found, ({ fix }) => (fix ? placeIn(file, fix.start).line : undefined));
  return [...lines].flatMap(([line, group]) => (line === undefined ? group : (together(file, group) ?? group)));
}

function together(file: SourceFile, group: readonly KeyFinding[]): KeyFinding[] | undefined {
  const fixes = group.flatMap(({ fix }) => fix ?? []).sort((a, b) => a.start - b.start);
  const [first] = group;
  const span = { start: fixes[0]?.start ?? 0, end: fixes.at(-1)?.end ?? 0 };
  if (!first || fixes.length < 2 || new Set(fixes.map(({ text }) => text)).size < fixes.length) return undefined;
  const shifted = fixes.map((fix): Fix => ({ ...fix, start: fix.start - span.start, end: fix.end - span.start }));
  const { text } = applyFixes(file.text.slice(span.start, span.end), shifted);
  const pairs = fixes.map(({ start, end, text: meant }) => ({ name: file.text.slice(start, end), meant }));
  const { path } = first;
  const fix = { ...span, text, safe: fixes.every(({ safe }) => safe) };
  return [{ file, path, span: fixes[0], say: 'unknown-keys', with: { pairs }, fix }];
}
