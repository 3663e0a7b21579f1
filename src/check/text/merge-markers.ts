import type { SourceFile } from '../../corpus/index.ts';
import { type Line, linesOf, withoutCode } from './lines.ts';

/** A line that a merge left behind, with its number in the file. */
export type MergeMarker = Line & { number: number };

/** The lines that merges left behind in a file: among its fields, and in its body. */
export interface MergeMarkers {
  fields: readonly MergeMarker[];
  body: readonly MergeMarker[];
}

/** Seven signs at the start of a line, then a blank or the end. */
const marker = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/;
/** Signs that stand at the start of a line for nothing else. */
const sure = /^[<>]/;
/** A quick look whether a text may hold such a line. */
const mayHold = /^(?:<{7}|>{7}|={7})(?:\s|$)/m;

const none: MergeMarkers = { fields: [], body: [] };
const read = new WeakMap<SourceFile, MergeMarkers>();

/**
 * What merges left behind in a file. Each kind of line counts by itself: editors take out some and overlook others. A
 * row of equals signs in fenced code is one only beside others.
 */
export function mergeMarkersOf(file: SourceFile): MergeMarkers {
  if (!mayHold.test(file.text)) return none;
  const made = read.get(file) ?? markersIn(file);
  read.set(file, made);
  return made;
}

function markersIn({ text, fences: { state, body } }: SourceFile): MergeMarkers {
  const bodyStart = state === 'closed' ? text.length - body.length : text.length;
  const all = markerLines(text);
  const prose = all.some((line) => sure.test(line.text))
    ? all
    : markerLines(text.slice(0, bodyStart) + withoutCode(text.slice(bodyStart)));
  // A row of upright strokes by itself is an empty row of a table.
  const found = prose.every((line) => line.text.startsWith('|')) ? [] : prose;
  const { fields = [], body: inBody = [] } = Object.groupBy(found, ({ start }) =>
    start < bodyStart ? 'fields' : 'body',
  );
  return { fields, body: inBody };
}

function markerLines(text: string): MergeMarker[] {
  return [...linesOf(text)]
    .map((line, index) => ({ ...line, number: index + 1 }))
    .filter((line) => marker.test(line.text));
}
