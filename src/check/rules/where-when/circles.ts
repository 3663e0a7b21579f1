import { type Corpus, isOf, type SourceFile } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Limiting } from './words.ts';

/** Values that belong to themselves, by way of others or at once. */
export function* placeCircles({ files }: Corpus): Iterable<Limiting> {
  for (const file of files) {
    if (!isOf(file, 'axes')) continue;
    yield* ofOwnAxis(file);
    const values = file.value.axes.flatMap(({ id: axis, values: own }, at) =>
      own.map(({ id, partOf }, index) => ({
        name: `${axis}: ${id}`,
        above: Object.entries(partOf ?? {}).map(([outer, value]) => `${outer}: ${value}`),
        path: ['axes', at, 'values', index, 'partOf'],
      })),
    );
    const above = new Map(values.map((value) => [value.name, value.above]));
    for (const { name, path } of values) {
      const chain = wayBack(name, above);
      if (chain) yield { file, path, span: valueSpan(file, path), say: 'circle', with: { chain: chain.join(' → ') } };
    }
  }
}

/** Values that belong to another value of the same axis; to itself is a circle. */
function* ofOwnAxis(file: SourceFile): Iterable<Limiting> {
  for (const [at, { id: axis, values }] of (isOf(file, 'axes') ? file.value.axes : []).entries())
    for (const [index, { id, partOf }] of values.entries()) {
      const path = ['axes', at, 'values', index, 'partOf', axis];
      if (partOf?.[axis] === undefined || partOf[axis] === id) continue;
      yield { file, path, span: valueSpan(file, path), say: 'own-axis', with: { axis } };
    }
}

/** The way from a value back to itself; undefined where there is none. */
function wayBack(name: string, above: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const ways: string[][] = [[name]];
  const seen = new Set([name]);
  for (let way = ways.shift(); way; way = ways.shift())
    for (const next of above.get(way.at(-1) ?? '') ?? []) {
      if (next === name) return [...way, next];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  return undefined;
}
