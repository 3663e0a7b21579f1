import { nearest } from '../../src/corpus/edit-distance.ts';
import type { Bench } from '../bench/bench.ts';
import { benches } from '../bench/index.ts';
import { readArgs } from '../lib/args.ts';
import { misuse } from '../lib/exit.ts';
import { told } from '../lib/told.ts';

/** What `npm run bench` is asked for. */
export interface BenchCall {
  name: string;
  bench: Bench;
  /** How many standards to make. */
  standards: number;
  keep: boolean;
}

/** Reads how the bench was called. Ends with 2 and the reason when that makes no sense. */
export function benchCall(argv?: readonly string[]): BenchCall {
  const args = readArgs(
    {
      name: 'npm run bench --',
      summary: {
        zh: '在同样造出来的内容上，拿我们的与别的工具相比。有一项没有守住就以 1 结束。',
        en: 'Measures ours against another tool on the same made-up content. Ends with 1 when a bound is not kept.',
      },
      lists: [
        {
          heading: { zh: '测评', en: 'Benches' },
          rows: Object.entries(benches).map(([name, { summary }]) => [name, summary]),
        },
      ],
      operands: { zh: '<测评>', en: '<bench>' },
      options: {
        standards: {
          value: 'number',
          help: {
            zh: '造多少条标准，不写就用这项测评平常的数目',
            en: 'How many standards to make, instead of the usual number of the bench',
          },
        },
        keep: { help: { zh: '测评造出来的东西留在 .cache/bench', en: 'Keep what the bench makes, in .cache/bench' } },
      },
      examples: ['npm run bench -- page', 'npm run bench -- check'],
    },
    argv,
  );
  const [name = ''] = args.operands;
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!bench) return misuse(name === '' ? benchWanted() : unknownBench(name));
  const asked = args.value('standards');
  if (asked !== undefined && !/^[1-9]\d*$/.test(asked))
    misuse(told(`不是标准的条数：${asked}`, `Not a number of standards: ${asked}`));
  return { name, bench, standards: asked ? Number(asked) : bench.standards, keep: args.flag('keep') };
}

const names = Object.keys(benches);

const benchWanted = () => told(`请写一项测评：${names.join('、')}`, `Say which bench: ${names.join(', ')}`);

function unknownBench(asked: string): string {
  const meant = nearest(asked, names);
  return told(
    `没有这项测评：${asked}${meant ? `，您是不是要写 ${meant}？` : ''}`,
    `Unknown bench: ${asked}.${meant ? ` Did you mean ${meant}?` : ` There are ${names.join(', ')}`}`,
  );
}
