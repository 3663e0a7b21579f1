import { dataAfter } from './data.ts';
import { plainOperation } from './plain-path.ts';
import { MismatchError, UnreadableError } from './errors.ts';
import { stepsOf } from './narrow.ts';
import { isWhole, openText, type Opened, spliced, textOf } from './opened.ts';
import { isSame, type Operation } from './operation.ts';
import { pathText } from './path.ts';
import { spliceOf } from './splice.ts';

/**
 * The text of a content file after some operations, one after the other: a page with YAML between its fences, or a data
 * file. Only the stretches that an operation is about are written; every other byte stays. The result is read again and
 * compared with the same operations on the data. Throws an `EditError` of the kind that says why; then nothing is to be
 * written.
 */
export function edit(text: string, operations: readonly Operation[]): string {
  return operations.length === 0 ? text : textOf(operations.reduce(afterOperation, openText(text)));
}

/** An opened file after one operation. */
export function afterOperation(opened: Opened, operation: Operation): Opened {
  const plain = plainOperation(operation, opened.data);
  const intended = dataAfter(opened.data, plain);
  const name = `${plain.op} ${pathText(plain.path)}`;
  const after = withoutSurprise(name, () =>
    stepsOf(plain, opened.data).reduce((current, step) => spliced(current, spliceOf(current, step)), opened),
  );
  if (!isSame(after.data, intended) || !isWhole(after)) throw new MismatchError(name);
  return after;
}

/** Text that cannot be read after an edit could be before it, so the edit is at fault. */
function withoutSurprise(name: string, run: () => Opened): Opened {
  try {
    return run();
  } catch (error) {
    throw error instanceof UnreadableError ? new MismatchError(name) : error;
  }
}
