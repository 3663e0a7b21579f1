import { expect, test, vi } from 'vitest';
import {
  BadPathError,
  DuplicateKeyError,
  edit,
  EditError,
  MismatchError,
  type Operation,
  parsePath,
  PathError,
  pathText,
  UnreadableError,
  type Value,
  ValueError,
} from '../../src/yaml-edit/index.ts';
import * as splices from '../../src/yaml-edit/splice.ts';

const text = 'a:\n  - { id: x, text: 1 }\n  - { id: x }\n  - { id: y }\nb: { c: 1, d: 2 }\ne: word\n';

test.each<[Operation, new (...args: never[]) => EditError, string]>([
  [{ op: 'set', path: ['q', 'r'], value: 1 }, PathError, 'q: '],
  [{ op: 'set', path: ['e', 'r'], value: 1 }, PathError, 'e.r: '],
  [{ op: 'set', path: ['a', 3], value: 1 }, PathError, 'a[3]: '],
  [{ op: 'set', path: ['a', 'id'], value: 1 }, PathError, 'a.id: '],
  [{ op: 'set', path: ['b', 0], value: 1 }, PathError, 'b[0]: '],
  [{ op: 'set', path: ['a', { id: 'z' }, 'text'], value: 1 }, PathError, 'a: no entry has the id z'],
  [{ op: 'set', path: ['a', { id: 'x' }, 'text'], value: 1 }, PathError, 'a: the id x is that of more than one entry'],
  [{ op: 'set', path: ['b', { id: 'x' }], value: 1 }, PathError, 'b: not a list'],
  [{ op: 'set', path: [], value: 1 }, PathError, 'The file: '],
  [{ op: 'unset', path: ['b', 'q'] }, PathError, 'b.q: '],
  [{ op: 'unset', path: ['b', 'constructor'] }, PathError, 'b.constructor: '],
  [{ op: 'insert', path: ['b'], at: 0, value: 1 }, PathError, 'b: not a list'],
  [{ op: 'insert', path: ['a'], at: 4, value: 1 }, PathError, 'a: no position 4'],
  [{ op: 'insert', path: ['a'], at: 0.5, value: 1 }, PathError, 'a: no position 0.5'],
  [{ op: 'move', path: ['a'], from: 0, to: 3 }, PathError, 'a: no move 0 to 3'],
  [{ op: 'rename', path: ['a', 0], key: 'b' }, PathError, 'a[0]: '],
  [{ op: 'rename', path: ['b', 'c'], key: 'd' }, DuplicateKeyError, 'b.d: '],
  [{ op: 'set', path: ['e'], value: Number.NaN }, ValueError, 'NaN'],
  [{ op: 'set', path: ['e'], value: { f: undefined } as unknown as Value }, ValueError, 'undefined'],
])('%j is refused', (operation, kind, said) => {
  const run = () => edit(text, [operation]);
  expect(run).toThrow(kind);
  expect(run).toThrow(EditError);
  expect(run).toThrow(said);
});

test.each([
  ['a: 1\n\tb: 2\n'],
  ['a: &x 1\nb: *x\n'],
  ['---\na: 1\n---\nb: 2\n...\n---\na: [\n---\n'.replace('a: 1', 'a: [')],
])('%j cannot be edited', (faulty) => {
  expect(() => edit(faulty, [{ op: 'set', path: ['a'], value: 2 }])).toThrow(UnreadableError);
});

test('a key that stands twice is not edited, as nobody knows which is meant', () => {
  expect(() => edit('a: 1\na: 2\n', [{ op: 'set', path: ['a'], value: 3 }])).toThrow(PathError);
});

test.each(['a: 2\nb: 2\n', 'a: [\n', '', 'a: 2\n---\n'])('a splice that goes wrong, to %j, is found out', (wrong) => {
  const spy = vi.spyOn(splices, 'spliceOf').mockReturnValue({ start: 0, end: 99, text: wrong });
  expect(() => edit('---\na: 1\n---\nbody\n', [{ op: 'set', path: ['a'], value: 2 }])).toThrow(MismatchError);
  spy.mockRestore();
});

test.each([
  ['title', ['title']],
  ['standard.clauses[#grade-c].text', ['standard', 'clauses', { id: 'grade-c' }, 'text']],
  ['questions[0].stem.zh', ['questions', 0, 'stem', 'zh']],
  ["translation.history['1.1'].dye", ['translation', 'history', '1.1', 'dye']],
  ["['a''b'][2]", ["a'b", 2]],
  ["['']", ['']],
  ['', []],
] as const)('%j is a path, and is written so', (written, path) => {
  expect(parsePath(written)).toEqual(path);
  expect(pathText(path)).toBe(written);
});

test.each(['a..b', '.a', 'a[', 'a[x]', 'a[-1]', "a['b]", 'a b', 'a[#]'])('%j is no path', (written) => {
  expect(() => parsePath(written)).toThrow(BadPathError);
});
