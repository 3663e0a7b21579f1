import { nearest } from '../../src/corpus/edit-distance.ts';
import type { Bench } from '../bench/bench.ts';
import { benches } from '../bench/index.ts';
import { readArgs } from '../lib/args.ts';
import { misuse } from '../lib/exit.ts';

/** What `npm run bench` is asked for. */
export interface BenchCall {
  name: string;
  bench: Bench;
  /** How many standards to make. */
  standards: number;
  keep: boolean;
}

const list = Object.entries(benches)
  .map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`)
  .join('\n');

/** Reads how the bench was called. Ends with 2 and the reason when that makes no sense. */
export function benchCall(argv?: readonly string[]): BenchCall {
  const args = readArgs(
    {
      name: 'npm run bench --',
      summary: [
        'Measures ours against another tool on the same made-up content. Ends with 1 when a bound is not kept.',
        `\nBenches:\n${list}`,
      ].join('\n'),
      operands: '<bench>',
      options: {
        standards: { value: 'number', help: 'How many standards to make, instead of the usual number of the bench' },
        keep: { help: 'Keep what the bench makes, in .cache/bench' },
      },
      examples: ['npm run bench -- page', 'npm run bench -- check'],
    },
    argv,
  );
  const [name = ''] = args.operands;
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!bench) {
    const meant = nearest(name, Object.keys(benches));
    const unknown = `Unknown bench: ${name}.${meant ? ` Did you mean ${meant}?` : ''}`;
    misuse(`${name === '' ? 'Say which bench.' : unknown}\n\n${list}`);
  }
  const asked = args.value('standards');
  if (asked !== undefined && !/^[1-9]\d*$/.test(asked)) misuse(`Not a number of standards: ${asked}`);
  return { name, bench, standards: asked ? Number(asked) : bench.standards, keep: args.flag('keep') };
}
