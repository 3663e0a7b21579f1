import fc from 'fast-check';
import type { EditPath, Operation, Value } from '../../src/yaml-edit/index.ts';

/** Texts that YAML reads as something else, or not at all, when they stand there bare. */
// prettier-ignore
export const nastyTexts = [
  '', ' ', 'a: b', 'a:', ': a', ':', '- x', '-', '--', '---', '...', '?', '? a', '{x}', '[x]', '{', '}', '[', ']',
  ',', 'a, b', 'yes', 'no', 'on', 'Off', 'y', 'N', 'true', 'False', 'null', '~', 'Null', '0', '-0', '1', '007',
  '0o17', '0x1F', '0b1', '1_000', '1e3', '1e5000', '1.', '.5', '1.0', '1.1', '+1', '.inf', '-.INF', '.nan', '12:30',
  '12:30:45', '2026-03-01', '2026-3-1', '001e-4', '380012', '@x', '`x`', '%x', '!x', '&x', '*x', '|', '>', '>-', '|-',
  '<<', '=', '#', '# a', 'a #b', 'a#b', '"', "'", '"a"', "'a'", "it's", 'say "hi"', `both ' and "`, '\\', 'a\\b',
  'a\\nb', ' a', 'a ', '\ta', 'a\tb', 'a\nb', 'a\r\nb', 'a\n\nb\n', '\n', '\u00a0a', 'a\u3000', '\u3000', '\ufeffa',
  'a\ufeff', '\u200ba', '\u2028', 'a\u2029b', '\u0085', '\u0000', '\u007f', '您好，欢迎', '您好：欢迎', '您好: 欢迎', '“您好”',
  '{company}，您好', '１．２', '—', '……', '🙂', '👩‍👩‍👧', '𠮷', '\ud800', '\uffff', '90–110 cm', '-18 °C', '每 2 个月', '100%',
  'a & b', '__proto__', 'constructor', 'a'.repeat(200), `${'字'.repeat(60)}: ${'字'.repeat(60)}`, 'http://x.y/#z',
  'C:\\x', '---\na: 1\n---\n',
];

const text = fc.oneof(
  fc.constantFrom(...nastyTexts),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const scalar = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom(true, false, null, 0, 1.5, 1e21, 5e-324) },
);
/** Any value that content can hold. */
export const anyValue: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.dictionary(text, scalar, { maxKeys: 3 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ id: text, text: fc.record({ zh: text, en: text }) }), { maxLength: 3 }),
  },
);

/** What becomes an operation once the data is known: which kind, where, with what. */
export interface Draft {
  op: Operation['op'] | 'add';
  where: number;
  at: number;
  to: number;
  byId: boolean;
  key: string;
  value: Value;
}

/** Any operation, before it is known on what. */
export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  op: fc.constantFrom('set', 'add', 'unset', 'insert', 'move', 'rename'),
  where: fc.nat(),
  at: fc.nat(),
  to: fc.nat(),
  byId: fc.boolean(),
  key: text,
  value: anyValue,
});

interface Spot {
  path: (string | number)[];
  value: Value;
}

/** Makes a draft into an operation that these data allow. */
export function operationOn(data: Value, draft: Draft): Operation {
  const spots = spotsIn(data, []);
  const lists = spots.filter(({ value }) => Array.isArray(value));
  const maps = [{ path: [], value: data }, ...spots].filter(({ value }) => isMap(value));
  const keys = spots.filter(({ path }) => typeof path.at(-1) === 'string');
  const pick = (from: readonly Spot[]) => from[draft.where % from.length];
  const named = (path: Spot['path']) => (draft.byId ? byId(data, path) : path);
  const list = pick(lists);
  const length = list ? (list.value as Value[]).length : 0;
  const free = (map: Value) => {
    let { key } = draft;
    while (Object.hasOwn(map as object, key)) key += '_';
    return key;
  };
  if (draft.op === 'insert' && list)
    return { op: 'insert', path: named(list.path), at: draft.at % (length + 1), value: draft.value };
  if (draft.op === 'move' && list && length > 0)
    return { op: 'move', path: named(list.path), from: draft.at % length, to: draft.to % length };
  const key = pick(keys);
  if (draft.op === 'rename' && key)
    return { op: 'rename', path: named(key.path), key: free(at(data, key.path.slice(0, -1))) };
  const map = pick(maps);
  if ((draft.op === 'add' || spots.length === 0) && map)
    return { op: 'set', path: [...named(map.path), free(map.value)], value: draft.value };
  const spot = pick(spots);
  if (!spot) throw new Error('data without a map');
  return draft.op === 'unset'
    ? { op: 'unset', path: named(spot.path) }
    : { op: 'set', path: named(spot.path), value: draft.value };
}

const isMap = (value: Value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (data: Value, path: Spot['path']) =>
  path.reduce<Value>((value, step) => (value as Record<string | number, Value>)[step] as Value, data);

function spotsIn(value: Value, path: Spot['path']): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: (readonly [string | number, Value])[] = Array.isArray(value)
    ? (value as Value[]).map((child, index) => [index, child] as const)
    : Object.entries(value as Record<string, Value>);
  return entries.flatMap(([step, child]) => {
    const spot = { path: [...path, step], value: child };
    return [spot, ...spotsIn(child, spot.path)];
  });
}

/** The same path with list entries named by their ids, where these are ids of one entry only. */
function byId(data: Value, path: Spot['path']): EditPath {
  return path.map((step, index) => {
    if (typeof step === 'string') return step;
    const list = at(data, path.slice(0, index)) as readonly Value[];
    const ids = list.map((entry) =>
      isMap(entry) && Object.hasOwn(entry as object, 'id') ? (entry as { id: Value }).id : undefined,
    );
    const id = ids[step];
    return typeof id === 'string' && ids.filter((other) => other === id).length === 1 ? { id } : step;
  });
}
