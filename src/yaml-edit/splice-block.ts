import { columnOf, lineEnd, trimmedEnd } from './lines.ts';
import type { Opened, Splice } from './opened.ts';
import { type Collection, type Slot, slotsOf } from './slots.ts';

/** Puts the text of an entry before the one at a position of a block, or after all of them. */
export function blockInserted({ yaml, eol }: Opened, slots: readonly Slot[], at: number, text: string): Splice {
  const ends = bodyEnds(yaml, slots);
  const next = slots[at];
  const gaps = slots.slice(1).map(({ start }, index) => yaml.slice(ends[index], start));
  // Entries with an empty line between each two keep it.
  const airy = gaps.length > 0 && gaps.every((gap) => gap.split('\n').length > 2);
  const column = columnOf(yaml, slots[0]?.start ?? 0);
  const between = (airy ? (gaps[Math.max(0, at - 1)] ?? gaps[0]) : undefined) ?? eol + ' '.repeat(column);
  if (next) return { start: next.start, end: next.start, text: text + between };
  const end = ends.at(-1) ?? 0;
  return { start: end, end, text: between + text };
}

/** Takes an entry out of a block of at least two. Comments below it stay where they are. */
export function blockRemoved({ yaml }: Opened, collection: Collection, at: number): Splice {
  const slots = slotsOf(collection);
  const slot = slots[at];
  if (!slot) return nothing;
  const ownEnd = lineEnd(yaml, slot.end);
  const next = slots[at + 1];
  if (!next) return { start: bodyEnds(yaml, slots)[at - 1] ?? slot.start, end: ownEnd, text: '' };
  const comment = yaml.slice(ownEnd, next.start).indexOf('#');
  return { start: slot.start, end: comment === -1 ? next.start : ownEnd + comment, text: '' };
}

/** Puts an entry of a block elsewhere in it, with the comments below it; empty lines stay where they are. */
export function blockMoved({ yaml }: Opened, collection: Collection, from: number, to: number): Splice {
  const slots = slotsOf(collection);
  const ends = bodyEnds(yaml, slots);
  const bodies = slots.map(({ start }, index) => yaml.slice(start, ends[index]));
  const moved = bodies.toSpliced(from, 1).toSpliced(to, 0, bodies[from] ?? '');
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const parts = moved.slice(first, last + 1).map((body, index) => {
    const next = slots[first + index + 1];
    return first + index < last && next ? body + yaml.slice(ends[first + index], next.start) : body;
  });
  return { start: slots[first]?.start ?? 0, end: ends[last] ?? 0, text: parts.join('') };
}

const nothing: Splice = { start: 0, end: 0, text: '' };

/** Where each entry ends with the comments that belong to it: those up to the next entry, or as far in as the block. */
function bodyEnds(yaml: string, slots: readonly Slot[]): number[] {
  return slots.map(({ end }, index) => {
    const next = slots[index + 1];
    return next ? end + trimmedEnd(yaml.slice(end, next.start)).length : tailEnd(yaml, end, slots);
  });
}

function tailEnd(yaml: string, end: number, slots: readonly Slot[]): number {
  const column = columnOf(yaml, slots[0]?.start ?? 0);
  let last = lineEnd(yaml, end);
  for (let at = yaml.indexOf('\n', last) + 1; at > 0; at = yaml.indexOf('\n', at) + 1) {
    const line = yaml.slice(at, lineEnd(yaml, at));
    const indent = line.search(/[^ \t]/);
    if (indent === -1) continue;
    if (line[indent] !== '#' || indent < column) break;
    last = at + line.length;
  }
  return last;
}
