import { valueAt } from './plain-path.ts';
import { isList, isMap, isSame, type PlainOperation, type PlainPath, type Value, type ValueMap } from './operation.ts';

/**
 * The smallest steps that an operation comes to, in order. A map or list that is set over another is compared with it,
 * so that only what differs is written: the rest keeps its layout and its comments.
 */
export function stepsOf(operation: PlainOperation, data: Value): PlainOperation[] {
  switch (operation.op) {
    case 'set':
      return stepsOfSet(operation.path, valueAt(data, operation.path), operation.value);
    case 'move':
      return operation.from === operation.to ? [] : [operation];
    case 'rename':
      return operation.key === operation.path.at(-1) ? [] : [operation];
    default:
      return [operation];
  }
}

function stepsOfSet(path: PlainPath, old: Value | undefined, value: Value): PlainOperation[] {
  if (isSame(old, value)) return [];
  if (isMap(old) && isMap(value)) return stepsOfMap(path, old, value);
  if (isList(old) && isList(value)) return stepsOfList(path, old, value);
  return [{ op: 'set', path, value }];
}

function stepsOfMap(path: PlainPath, old: ValueMap, value: ValueMap): PlainOperation[] {
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(value, key));
  // Taking out the last key would leave an empty map in between.
  if (gone.length === Object.keys(old).length) return [{ op: 'set', path, value }];
  return [
    ...gone.map((key): PlainOperation => ({ op: 'unset', path: [...path, key] })),
    ...Object.entries(value).flatMap(([key, child]) =>
      stepsOfSet([...path, key], Object.hasOwn(old, key) ? old[key] : undefined, child),
    ),
  ];
}

function stepsOfList(path: PlainPath, old: readonly Value[], value: readonly Value[]): PlainOperation[] {
  if (old.length === 0 || value.length === 0) return [{ op: 'set', path, value }];
  const shorter = Math.min(old.length, value.length);
  let front = 0;
  while (front < shorter && isSame(old[front], value[front])) front += 1;
  let back = 0;
  while (back < shorter - front && isSame(old.at(-1 - back), value.at(-1 - back))) back += 1;
  const gone = old.slice(front, old.length - back);
  const come = value.slice(front, value.length - back);
  return [
    ...come.flatMap((entry, index): PlainOperation[] => {
      const at = front + index;
      return index < gone.length
        ? stepsOfSet([...path, at], gone[index], entry)
        : [{ op: 'insert', path, at, value: entry }];
    }),
    ...gone.slice(come.length).map((): PlainOperation => ({ op: 'unset', path: [...path, front + come.length] })),
  ];
}
