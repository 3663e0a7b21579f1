import type { Found } from './find.ts';
import { columnOf, lineEnd, trimmedEnd } from './lines.ts';
import type { Opened, Splice } from './opened.ts';
import type { Value } from './operation.ts';
import { flowText } from './flow-text.ts';
import { type Rendered, rendered, renderedBelow } from './render.ts';
import { endOf, type Slot } from './slots.ts';
import { styleOf } from './style.ts';

/** A value in the place of another. */
export function replaced(opened: Opened, { token, slot, parent, inFlow }: Found, value: Value): Splice {
  const style = styleOf(opened.yaml, opened.root);
  if (slot && inFlow) return besideKey(opened, token, slot, flowText(value, style));
  const isEntry = parent?.type === 'block-seq';
  const own = slot ? columnOf(opened.yaml, slot.start) : 0;
  const frame = { style, eol: opened.eol, like: token };
  const column = slot && isEntry ? entryColumn(opened, token, slot) : 0;
  const made =
    slot && !isEntry ? renderedBelow(value, own, frame) : { ...rendered(value, { ...frame, column }), column };
  if (!slot) return { start: token?.offset ?? 0, end: token ? endOf(token) : 0, text: made.text };
  if (!made.isBlock || (isEntry && !hasComment(opened, token, slot))) return besideKey(opened, token, slot, made.text);
  return belowKey(opened, token, slot, made, made.column);
}

type Token = Found['token'];

/** The column of what stands beside a dash: the old value's, or the usual one. */
function entryColumn(opened: Opened, token: Token, slot: Slot): number {
  const isBeside = token && !between(opened, token, slot).includes('\n');
  return isBeside ? columnOf(opened.yaml, token.offset) : columnOf(opened.yaml, slot.start) + 2;
}

function hasComment(opened: Opened, token: Token, slot: Slot): boolean {
  return between(opened, token, slot).includes('#');
}

/** What stands between the mark of an entry and its value: blanks, line endings, comments. */
function between({ yaml }: Opened, token: Token, { valueFrom, end }: Slot): string {
  return yaml.slice(valueFrom ?? end, token ? token.offset : lineEnd(yaml, valueFrom ?? end));
}

/** Puts a value on the line of its key or dash; comments that stood between the two come after it. */
function besideKey(opened: Opened, token: Token, slot: Slot, text: string): Splice {
  const { valueFrom } = slot;
  if (valueFrom === undefined) {
    // An entry of a list in brackets has no mark; a key in braces may have none either.
    return slot.key
      ? { start: slot.end, end: slot.end, text: `: ${text}` }
      : { start: slot.start, end: slot.end, text };
  }
  if (!token) return { start: valueFrom, end: valueFrom, text: ` ${text}` };
  const gap = between(opened, token, slot);
  if (!gap.includes('\n')) return { start: token.offset, end: endOf(token), text };
  return { start: valueFrom, end: endOf(token), text: ` ${text}${trimmedEnd(gap)}` };
}

/** Puts a block on the lines below its key; a comment beside the key stays there. */
function belowKey(opened: Opened, token: Token, slot: Slot, { text }: Rendered, column: number): Splice {
  const start = slot.valueFrom ?? slot.end;
  const gap = between(opened, token, slot);
  const end = token ? endOf(token) : start + gap.length;
  return { start, end, text: `${trimmedEnd(gap)}${opened.eol}${' '.repeat(column)}${text}` };
}
