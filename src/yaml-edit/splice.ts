import { CST } from 'yaml';
import { PathError } from './errors.ts';
import { collectionOf, find, type Found } from './find.ts';
import { flowPair, flowText } from './flow-text.ts';
import { columnOf } from './lines.ts';
import type { Opened, Splice } from './opened.ts';
import { isMap, type PlainOperation, type PlainPath, type Value } from './operation.ts';
import { pathText } from './path.ts';
import { valueAt } from './plain-path.ts';
import { blockEntry, blockPair, type Frame } from './render.ts';
import { scalarText } from './scalar.ts';
import { type Collection, endOf, isFlow, isSequence, type Slot, slotsOf } from './slots.ts';
import { blockInserted, blockMoved, blockRemoved } from './splice-block.ts';
import { flowRemoved } from './splice-flow-out.ts';
import { flowInserted, flowMoved } from './splice-flow.ts';
import { replaced } from './splice-value.ts';
import { styleOf } from './style.ts';

/** What an operation changes in the text: one stretch of it. The operation is known to be possible in the data. */
export function spliceOf(opened: Opened, operation: PlainOperation): Splice {
  const { path } = operation;
  switch (operation.op) {
    case 'set':
      return valueAt(opened.data, path) === undefined
        ? entryAdded(opened, path.slice(0, -1), undefined, operation.value, String(path.at(-1)))
        : replaced(opened, find(opened.root, path), operation.value);
    case 'insert':
      return entryAdded(opened, path, operation.at, operation.value);
    case 'unset':
      return entryRemoved(opened, path);
    case 'move': {
      const list = collectionOf(find(opened.root, path), path);
      const moved = isFlow(list) ? flowMoved : blockMoved;
      return moved(opened, list, operation.from, operation.to);
    }
    case 'rename':
      return keyRenamed(find(opened.root, path), operation.key, path);
  }
}

/** An entry put into a list at a position, or a key at the end of a map. */
function entryAdded(opened: Opened, path: PlainPath, at: number | undefined, value: Value, key?: string): Splice {
  const found = find(opened.root, path);
  const collection = collectionOf(found, path);
  const slots = slotsOf(collection);
  const [first] = slots;
  // An empty collection has no layout to keep, unless somebody has put a comment there.
  if (!first && !hasComment(opened, collection))
    return replaced(opened, found, key === undefined ? [value] : Object.fromEntries([[key, value]]));
  const style = styleOf(opened.yaml, opened.root);
  const index = at ?? slots.length;
  if (isFlow(collection)) {
    const text = key === undefined ? flowText(value, style) : flowPair(key, value, style);
    return flowInserted(opened, collection, index, text);
  }
  const column = columnOf(opened.yaml, first?.start ?? 0);
  const frame: Frame = { style, eol: opened.eol, column, like: neighbour(slots, index, value) };
  const text = key === undefined ? blockEntry(value, frame) : blockPair(key, value, frame);
  return blockInserted(opened, slots, index, text);
}

/** The value nearest to a place that is a map as well; what lists look like says little about another list. */
function neighbour(slots: readonly Slot[], at: number, value: Value): Frame['like'] {
  if (!isMap(value)) return undefined;
  const nearest = slots
    .map(({ value: token }, index) => ({ token, far: Math.abs(index + 0.5 - at) }))
    .filter(({ token }) => CST.isCollection(token) && !isSequence(token))
    .sort((a, b) => a.far - b.far);
  return nearest[0]?.token;
}

function entryRemoved(opened: Opened, path: PlainPath): Splice {
  const { slot, parent } = find(opened.root, path);
  if (!slot || !parent) throw new PathError(pathText(path), 'the file as a whole cannot be removed');
  const slots = slotsOf(parent);
  const at = slots.findIndex(({ start }) => start === slot.start);
  if (slots.length > 1) return (isFlow(parent) ? flowRemoved : blockRemoved)(opened, parent, at);
  return emptied(opened, parent, find(opened.root, path.slice(0, -1)));
}

/** Without its last entry a collection is written `[]` or `{}`; only a comment in brackets stays there. */
function emptied(opened: Opened, parent: Collection, found: Found): Splice {
  if (isFlow(parent) && hasComment(opened, parent)) return flowRemoved(opened, parent, 0);
  return replaced(opened, found, isSequence(parent) ? [] : {});
}

function hasComment({ yaml }: Opened, collection: Collection): boolean {
  const slots = slotsOf(collection);
  const inner = [collection.offset, ...slots.flatMap(({ start, end }) => [start, end]), endOf(collection)];
  return inner.some((from, index) => index % 2 === 0 && yaml.slice(from, inner[index + 1]).includes('#'));
}

function keyRenamed({ slot, inFlow }: Found, key: string, path: PlainPath): Splice {
  if (!slot?.key || !('source' in slot.key))
    throw new PathError(pathText(path), 'the key is written in an unusual way');
  const { offset, source } = slot.key;
  return { start: offset, end: offset + source.length, text: scalarText(key, { inFlow, isKey: true }) };
}
