import { commaIn } from './commas.ts';
import { columnOf, lineEnd, lineStart, trimmedEnd } from './lines.ts';
import type { Opened, Splice } from './opened.ts';
import { lineLimit } from './render.ts';
import { type Collection, endOf, type Slot, slotsOf } from './slots.ts';

/** Puts the text of an entry before the one at a position of braces or brackets that are not empty, or after all. */
export function flowInserted(opened: Opened, collection: Collection, at: number, text: string): Splice {
  const { yaml, eol } = opened;
  const slots = slotsOf(collection);
  const next = slots[at];
  const beside = next ?? slots.at(-1);
  if (!beside) return { start: collection.offset + 1, end: collection.offset + 1, text };
  const breaks = breaksLine(yaml, collection, slots, beside, text);
  const between = breaks ? `,${eol}${' '.repeat(indentOf(yaml, slots, beside))}` : ', ';
  if (next) return { start: next.start, end: next.start, text: text + between };
  const { end } = beside;
  const tail = yaml.slice(end, endOf(collection) - 1);
  if (!tail.includes('#')) return { start: end, end, text: between + text };
  // A comment after the last entry stays with it.
  const kept = trimmedEnd(tail);
  const [before, after] = commaIn(tail) === undefined ? [',', ''] : ['', ','];
  const indent = ' '.repeat(columnOf(yaml, beside.start));
  return { start: end, end: end + kept.length, text: before + kept + eol + indent + text + after };
}

/** Puts an entry elsewhere in its braces or brackets, with the comment after it; commas and line breaks stay. */
export function flowMoved({ yaml, eol }: Opened, collection: Collection, from: number, to: number): Splice {
  const slots = slotsOf(collection);
  const close = endOf(collection) - 1;
  const pieces = slots.map(({ start, end }, index) => {
    const gap = yaml.slice(end, slots[index + 1]?.start ?? close);
    const comment = /[ \t]*#[^\r\n]*/.exec(gap)?.[0] ?? '';
    return { body: yaml.slice(start, end), comment, gap: gap.replace(comment, '') };
  });
  const moved = pieces.toSpliced(from, 1).toSpliced(to, 0, ...pieces.slice(from, from + 1));
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const parts = moved.slice(first, last + 1).map(({ body, comment }, index) => {
    const gap = pieces[first + index]?.gap ?? '';
    const comma = commaIn(gap) === undefined ? '' : ',';
    const rest = gap.replace(',', '');
    // Nothing can follow a comment on its line.
    return body + comma + comment + (comment !== '' && !rest.includes('\n') ? eol + rest : rest);
  });
  return { start: slots[first]?.start ?? 0, end: slots[last + 1]?.start ?? close, text: parts.join('') };
}

/** Whether another entry goes on a line of its own: as all others do, or because the line would become too long. */
function breaksLine(yaml: string, { offset }: Collection, slots: readonly Slot[], beside: Slot, text: string): boolean {
  const close = slots.at(-1)?.end ?? offset;
  if (!yaml.slice(offset, close).includes('\n')) return false;
  const isFirstInLine = ({ start }: Slot) => /^[ \t]*$/.test(yaml.slice(lineStart(yaml, start), start));
  if (slots.length > 1 && slots.every(isFirstInLine)) return true;
  const line = yaml.slice(lineStart(yaml, beside.start), lineEnd(yaml, beside.start));
  const longest = Math.max(
    lineLimit,
    ...yaml
      .slice(offset, close)
      .split(/\r?\n/)
      .map(({ length }) => length),
  );
  return line.length + text.length + 2 > longest;
}

function indentOf(yaml: string, slots: readonly Slot[], beside: Slot): number {
  const line = yaml.slice(lineStart(yaml, beside.start), beside.start);
  return /^[ \t]*$/.test(line)
    ? line.length
    : Math.max(0, line.search(/[^ \t]/)) || columnOf(yaml, slots[0]?.start ?? 0);
}
