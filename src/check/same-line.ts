import type { SourceFile } from '../corpus/index.ts';
import { applyFixes } from './fix.ts';
import { correctionOf, type Issue } from './report.ts';
import type { Fix } from './rule.ts';
import { placeIn } from './text/line-index.ts';

/** A correction that an issue offers, in offsets of its file. */
export interface Offer {
  issue: Issue;
  file: SourceFile;
  fix: Fix;
}

/**
 * The issues of one rule with lines that may be pasted one after the other: where a line has several faults, the line
 * offered for each mends them all, or pasting one would bring the other back.
 */
export function offeredTogether(offers: readonly Offer[]): ReadonlyMap<Issue, Issue> {
  const lines = Map.groupBy(
    offers.filter(({ issue, file, fix }) => issue.level === 'error' && isOnOneLine(file, fix)),
    ({ file, fix }) => `${file.path}:${placeIn(file, fix.start).line}`,
  );
  const changed = new Map<Issue, Issue>();
  for (const group of lines.values()) {
    const [first] = group;
    const fixes = group.map(({ fix }) => fix).sort((a, b) => a.start - b.start);
    const isApart = fixes.every(({ start }, index) => index === 0 || start >= (fixes[index - 1]?.end ?? 0));
    if (!first || group.length < 2 || !isApart) continue;
    const [start, end] = [fixes[0]?.start ?? 0, fixes.at(-1)?.end ?? 0];
    const shifted = fixes.map((fix) => ({ ...fix, start: fix.start - start, end: fix.end - start }));
    const { text } = applyFixes(first.file.text.slice(start, end), shifted);
    const fix = correctionOf(first.file, { start, end, text, safe: fixes.every(({ safe }) => safe) });
    for (const { issue } of group) changed.set(issue, { ...issue, fix });
  }
  return changed;
}

const isOnOneLine = (file: SourceFile, { start, end, text }: Fix) =>
  !text.includes('\n') && !file.text.slice(start, end).includes('\n');
