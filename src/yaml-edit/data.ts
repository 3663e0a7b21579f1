import { DuplicateKeyError, PathError, ValueError } from './errors.ts';
import { isList, isMap, type PlainOperation, type PlainPath, type Value, type ValueMap } from './operation.ts';
import { pathText } from './path.ts';
import { childOf } from './plain-path.ts';

/** What the data is after an operation. Throws an error of its own for one that cannot be done. */
export function dataAfter(data: Value, operation: PlainOperation): Value {
  const { path } = operation;
  const where = pathText(path);
  switch (operation.op) {
    case 'set':
      assertValue(operation.value);
      return atParent(data, path, {
        list: (list, at) => list.with(at, operation.value),
        map: (map, key) => ({ ...map, ...Object.fromEntries([[key, operation.value]]) }),
      });
    case 'unset':
      return atParent(data, path, {
        list: (list, at) => list.toSpliced(at, 1),
        map: (map, key) => {
          assertKey(map, key, where);
          return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
        },
      });
    case 'rename':
      return atParent(data, path, {
        list: () => refuse(where, 'an entry of a list has no key'),
        map: (map, key) => {
          assertKey(map, key, where);
          if (operation.key !== key && Object.hasOwn(map, operation.key))
            throw new DuplicateKeyError(pathText([...path.slice(0, -1), operation.key]));
          return Object.fromEntries(
            Object.entries(map).map(([name, value]) => [name === key ? operation.key : name, value]),
          );
        },
      });
    case 'insert':
      assertValue(operation.value);
      return atList(data, path, (list) => {
        if (!isPosition(operation.at, list.length + 1)) refuse(where, `no position ${operation.at}`);
        return list.toSpliced(operation.at, 0, operation.value);
      });
    case 'move':
      return atList(data, path, (list) => {
        const { from, to } = operation;
        if (!isPosition(from, list.length) || !isPosition(to, list.length)) refuse(where, `no move ${from} to ${to}`);
        return list.toSpliced(from, 1).toSpliced(to, 0, ...list.slice(from, from + 1));
      });
  }
}

/** What becomes of the list or the map that the last step of a path is in. */
interface Change {
  list: (list: readonly Value[], at: number) => Value;
  map: (map: ValueMap, key: string) => Value;
}

function atParent(data: Value, path: PlainPath, change: Change): Value {
  const where = pathText(path);
  const last = path.at(-1);
  if (last === undefined) return refuse(where, 'cannot be changed as a whole');
  return changed(data, path.slice(0, -1), 0, (parent) => {
    if (isMap(parent) && typeof last === 'string') return change.map(parent, last);
    if (!isList(parent)) return refuse(where, 'there is no such place');
    if (typeof last !== 'number' || !isPosition(last, parent.length)) return refuse(where, 'no such position');
    return change.list(parent, last);
  });
}

function atList(data: Value, path: PlainPath, change: (list: readonly Value[]) => Value): Value {
  return changed(data, path, 0, (list) => (isList(list) ? change(list) : refuse(pathText(path), 'not a list')));
}

function changed(value: Value, path: PlainPath, depth: number, change: (value: Value) => Value): Value {
  const step = path[depth];
  if (step === undefined) return change(value);
  const child = childOf(value, step);
  if (child === undefined) return refuse(pathText(path.slice(0, depth + 1)), 'there is no such thing');
  const after = changed(child, path, depth + 1, change);
  if (isList(value)) return value.with(Number(step), after);
  const entries = isMap(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.map(([key, old]) => [key, key === step ? after : old]));
}

function assertKey(map: ValueMap, key: string, where: string): void {
  if (!Object.hasOwn(map, key)) refuse(where, 'there is no such key');
}

const isPosition = (at: number, length: number) => Number.isInteger(at) && at >= 0 && at < length;

function refuse(where: string, reason: string): never {
  throw new PathError(where, reason);
}

function assertValue(value: unknown): asserts value is Value {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return;
    throw new ValueError(String(value));
  }
  if (Array.isArray(value)) return value.forEach(assertValue);
  if (typeof value !== 'object') throw new ValueError(typeof value);
  Object.values(value).forEach(assertValue);
}
