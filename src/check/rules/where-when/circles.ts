import { type Corpus, isOf } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Limiting } from './words.ts';

/** Values that belong to themselves, by way of others or at once. */
export function* placeCircles({ files }: Corpus): Iterable<Limiting> {
  for (const file of files) {
    if (!isOf(file, 'axes')) continue;
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
