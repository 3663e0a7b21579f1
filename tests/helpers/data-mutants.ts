import fc from 'fast-check';

type Step = string | number;

/** Values that hands and programs put in the place of others. */
const strangers: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 101, 10 ** 17, '', ' ', 'x', 'Draft', '2026-02-30', '2026-13-01', '25:00', '7'],
  ...[[], {}, [null], ['x'], [1, 2, 3], { x: 1 }, [[]], 'AP-1', 'ap-01', 'AP-01#', 'a_b', '#12345', 'https://x'],
];

type Change = (holder: Record<Step, unknown>, key: Step, stranger: unknown, donor: Record<string, unknown>) => void;

/** Sets a field of the object at a place, or of the one that holds it. */
function setBeside(holder: Record<Step, unknown>, key: Step, name: string, value: unknown): void {
  const here = holder[key];
  const object = isObject(here) ? here : holder;
  if (!Array.isArray(object)) object[name] = value;
}

const changes: readonly Change[] = [
  (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  },
  (holder, key, stranger) => (holder[key] = stranger),
  (holder, key) => {
    setBeside(holder, key, 'unheardOf', 1);
  },
  (holder, key) => {
    const value = holder[key];
    if (typeof value === 'string') holder[key] = ` ${value} `;
    if (typeof value === 'number') holder[key] = -value;
    if (Array.isArray(value)) value.length = 0;
  },
  (holder, key) => {
    const value = holder[key];
    if (typeof value === 'string') holder[key] = `${value}\n`;
    if (typeof value === 'number') holder[key] = String(value);
    if (Array.isArray(value)) value.push(value[0]);
  },
  (holder, key) => {
    const value = holder[key];
    if (typeof value === 'string') holder[key] = value.toUpperCase();
    else holder[key] = [value];
  },
  // A field that belongs elsewhere, with a value that is right there.
  (holder, key, _stranger, donor) => {
    const [name = 'x'] = Object.keys(donor);
    setBeside(holder, key, name, structuredClone(donor[name]));
  },
];

/** Data with one to three changes, made of data that is right; of several, any. */
export function mutantsOf(originals: readonly unknown[]): fc.Arbitrary<unknown> {
  const places = originals.map((data) => [...pathsIn(data)]);
  const fields = originals.flatMap((data, index) => (places[index] ?? []).map((path) => fieldAt(data, path)));
  const named = fields.filter((field) => field !== undefined);
  const one = fc.record({
    place: fc.nat(),
    change: fc.constantFrom(...changes),
    stranger: fc.constantFrom(...strangers),
    donor: fc.constantFrom(...named),
  });
  return fc.tuple(fc.nat(originals.length - 1), fc.array(one, { minLength: 1, maxLength: 3 })).map(([index, all]) => {
    const data = structuredClone({ data: originals[index] });
    for (const { place, change, stranger, donor } of all) {
      const paths = [...pathsIn(data)];
      const path = paths[place % paths.length] ?? [];
      const holder = path.slice(0, -1).reduce((at: unknown, key) => (at as Record<Step, unknown>)[key], data);
      change(holder as Record<Step, unknown>, path.at(-1) ?? '', structuredClone(stranger), donor);
    }
    return data.data;
  });
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The places in some data, outer ones first. */
function* pathsIn(data: unknown): Iterable<Step[]> {
  if (!isObject(data)) return;
  for (const [name, value] of Object.entries(data)) {
    const key = Array.isArray(data) ? Number(name) : name;
    yield [key];
    for (const path of pathsIn(value)) yield [key, ...path];
  }
}

function fieldAt(data: unknown, path: readonly Step[]): Record<string, unknown> | undefined {
  const value = path.reduce((at: unknown, key) => (at as Record<Step, unknown>)[key], data);
  const key = path.at(-1);
  return typeof key === 'string' ? { [key]: value } : undefined;
}
