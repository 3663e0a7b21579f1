import { afterComma, commaIn } from './commas.ts';
import { columnOf, trimmedEnd } from './lines.ts';
import type { Opened, Splice } from './opened.ts';
import { type Collection, endOf, type Slot, slotsOf } from './slots.ts';

/** Takes an entry out of braces or brackets; a comment on its line goes with it when nothing else stands there. */
export function flowRemoved(opened: Opened, collection: Collection, at: number): Splice {
  const { yaml } = opened;
  const slots = slotsOf(collection);
  const [slot, last, next] = [slots[at], slots[at - 1], slots[at + 1]];
  if (!slot) return { start: 0, end: 0, text: '' };
  if (!next) return lastRemoved(opened, collection, slot, last);
  const comma = afterComma(yaml, slot.end, next.start);
  const before = last ? afterComma(yaml, last.end, slot.start) : slot.start;
  const isFirstInLine = !last || /[#\n]/.test(yaml.slice(before, slot.start));
  const after = yaml.slice(comma, next.start);
  // The last of several in its line: the line ends after the one before it.
  if (!isFirstInLine && after.includes('\n')) return { start: before, end: comma, text: '' };
  const own = isFirstInLine ? (/^[ \t]*#[^\r\n]*/.exec(after)?.[0].length ?? 0) : 0;
  const comment = after.indexOf('#', own);
  return { start: slot.start, end: comment === -1 ? next.start : comma + comment, text: '' };
}

function lastRemoved({ yaml, eol }: Opened, collection: Collection, slot: Slot, last: Slot | undefined): Splice {
  const start = last?.end ?? slot.start;
  const between = yaml.slice(start, slot.start);
  const kept = between.includes('#') ? trimmedEnd(between).length : 0;
  const rest = yaml.slice(slot.end, endOf(collection) - 1);
  // A comma after the last entry is left to the one before it, unless that has one or is none.
  const comma = kept > 0 || !last ? commaIn(rest) : undefined;
  const own = comma === undefined ? /^[ \t]*#[^\r\n]*/.exec(rest)?.[0].length : comma + 1;
  // Nothing can follow a comment on its line.
  const text = kept > 0 && !rest.includes('\n') ? eol + ' '.repeat(columnOf(yaml, slot.start)) : '';
  return { start: start + kept, end: slot.end + (own ?? 0), text };
}
