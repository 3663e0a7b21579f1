import type { SourceFile, Span } from '../../corpus/index.ts';
import type { Cause } from '../rule.ts';
import { mayHoldMarkers, mergeMarker } from './file-state.ts';
import { linesOf } from './lines.ts';

/** A line that a merge left behind, where it stands and its number. */
export interface MergeLine extends Span {
  text: string;
  number: number;
}

/** The lines that a merge left in a file; none where the signs are of another kind. */
export function mergeLines({ text }: SourceFile): MergeLine[] {
  if (!mayHoldMarkers.test(text)) return [];
  const markers: MergeLine[] = [];
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (mergeMarker.test(line.text))
      markers.push({ text: line.text, start: line.start, end: line.start + line.text.length, number });
  }
  return markers.some((marker) => marker.text.startsWith('>')) ? markers : [];
}

/** The merge that a fault comes from, where it lies between the lines that were left. */
export function mergeCause(file: SourceFile, at: number): Cause | undefined {
  const markers = mergeLines(file);
  const [first, last] = [markers[0], markers.at(-1)];
  return first && last && at >= first.start && at <= last.end ? { file, span: first } : undefined;
}
