import type { ParsedYaml } from '../../src/corpus/index.ts';
import type { Operation, PathStep, Value } from '../../src/yaml-edit/index.ts';

type Container = Record<string | number, Value> & Value[];

/** What an operation makes of some data; written apart from the editor, so that one can be held against the other. */
export function changedData(data: Value, operation: Operation): Value {
  const copy = structuredClone(data);
  const path = positions(copy, operation.path);
  const parent = () => path.slice(0, -1).reduce((value, step) => value[step] as Container, copy as Container);
  const target = () => path.reduce((value, step) => value[step] as Container, copy as Container);
  const last = path.at(-1) ?? '';
  switch (operation.op) {
    case 'set':
      put(parent(), last, operation.value);
      return copy;
    case 'unset':
      if (typeof last === 'number') parent().splice(last, 1);
      else Reflect.deleteProperty(parent(), last);
      return copy;
    case 'insert':
      target().splice(operation.at, 0, operation.value);
      return copy;
    case 'move':
      target().splice(operation.to, 0, ...target().splice(operation.from, 1));
      return copy;
    case 'rename':
      for (const [key, value] of Object.entries(parent())) {
        Reflect.deleteProperty(parent(), key);
        put(parent(), key === last ? operation.key : key, value);
      }
      return copy;
  }
}

/** Assigns whatever the key is called: `__proto__` too is only a word. */
function put(container: Container, key: string | number, value: Value): void {
  Object.defineProperty(container, key, { value, enumerable: true, writable: true, configurable: true });
}

/** A path with every entry by its position. */
function positions(data: Value, path: readonly PathStep[]): (string | number)[] {
  let here = data as Container;
  return path.map((step) => {
    const isStep = (entry: Value) => (entry as { id?: Value } | null)?.id === (step as { id: string }).id;
    const plain = typeof step === 'object' ? here.findIndex(isStep) : step;
    here = here[plain] as Container;
    return plain;
  });
}

/** Lines of a text, counted from 0. */
export interface Lines {
  first: number;
  last: number;
  /** Whether every line that was there stays. */
  onlyAdds: boolean;
}

/** The lines of some YAML that an operation is about: those of the value, the list or the map, and comments below. */
export function linesOf(yaml: string, parsed: ParsedYaml, operation: Operation): Lines {
  const path = positions(parsed.data as Value, operation.path);
  const lineAt = (offset: number) => yaml.slice(0, offset).split('\n').length - 1;
  const linesAt = (at: readonly (string | number)[]) => {
    const span = parsed.spanOf(at) ?? { start: 0, end: yaml.length };
    const end = span.start + yaml.slice(span.start, span.end).replace(/[ \t\r\n]+$/, '').length;
    const first = lineAt(Math.min(parsed.keySpanOf(at)?.start ?? span.start, span.start));
    return { first, last: lineAt(end), isBlock: !/[[{]/.test(yaml[span.start] ?? '') };
  };
  const own = linesAt(path);
  if (operation.op === 'rename') return { ...own, last: own.first, onlyAdds: false };
  if (operation.op === 'set' && parsed.spanOf(path)) return { ...own, onlyAdds: false };
  const { first, last, isBlock } =
    operation.op === 'insert' || operation.op === 'move' ? own : linesAt(path.slice(0, -1));
  return {
    first,
    last: tailOf(yaml, last),
    onlyAdds: (operation.op === 'insert' || operation.op === 'set') && isBlock,
  };
}

/** The last line of the comments below a line. */
function tailOf(yaml: string, line: number): number {
  const lines = yaml.split('\n');
  let last = line;
  for (let at = line + 1; /^\s*(?:#|$)/.test(lines[at] ?? '.'); at += 1) if (lines[at]?.includes('#')) last = at;
  return last;
}

/** Data as text, whatever the order of its keys: JavaScript puts keys such as `1` first, YAML does not. */
export function canonical(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
