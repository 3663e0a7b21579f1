import { PathError } from './errors.ts';
import { isList, isMap, type Operation, type PlainOperation, type PlainPath, type Value } from './operation.ts';
import { type EditPath, pathText } from './path.ts';

/** The same operation with every list entry named by its position. Throws a `PathError` when there is no such entry. */
export function plainOperation(operation: Operation, data: Value): PlainOperation {
  return { ...operation, path: plainPath(operation.path, data) };
}

function plainPath(path: EditPath, data: Value): PlainPath {
  let value: Value | undefined = data;
  return path.map((step, index) => {
    const plain = typeof step === 'object' ? positionOf(step.id, value, pathText(path.slice(0, index))) : step;
    value = childOf(value, plain);
    return plain;
  });
}

function positionOf(id: string, value: Value | undefined, where: string): number {
  if (!isList(value)) throw new PathError(where, 'not a list');
  const found = value.flatMap((entry, index) => (isMap(entry) && childOf(entry, 'id') === id ? [index] : []));
  if (found.length > 1) throw new PathError(where, `the id ${id} is that of more than one entry`);
  const [position] = found;
  if (position === undefined) throw new PathError(where, `no entry has the id ${id}`);
  return position;
}

/** The value at a path; undefined when there is none. */
export function valueAt(data: Value, path: PlainPath): Value | undefined {
  return path.reduce<Value | undefined>(childOf, data);
}

/** What a map or a list holds under a key or at a position; undefined when there is no such thing. */
export function childOf(value: Value | undefined, step: string | number): Value | undefined {
  if (isList(value)) return typeof step === 'number' ? value[step] : undefined;
  return isMap(value) && typeof step === 'string' && Object.hasOwn(value, step) ? value[step] : undefined;
}
