// npm run bench: measures ours against another tool in one run, and fails when a bound is not kept.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../src/corpus/edit-distance.ts';
import { gateText, holds } from './bench/bench.ts';
import { benches } from './bench/index.ts';
import { readArgs } from './lib/args.ts';
import { exitCodes, misuse } from './lib/exit.ts';
import { projectDir } from './lib/run.ts';

const list = Object.entries(benches)
  .map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`)
  .join('\n');
const args = readArgs({
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
});

const [name = ''] = args.operands;
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (!bench) {
  const meant = nearest(name, Object.keys(benches));
  const unknown = `Unknown bench: ${name}.${meant ? ` Did you mean ${meant}?` : ''}`;
  misuse(`${name === '' ? 'Say which bench.' : unknown}\n\n${list}`);
}
const asked = args.value('standards');
if (asked !== undefined && !/^[1-9]\d*$/.test(asked)) misuse(`Not a number of standards: ${asked}`);

// Beside the project's node_modules, where a site made for the bench finds its packages.
const dir = join(projectDir, '.cache/bench', `${name}-${process.pid}`);
mkdirSync(dir, { recursive: true });
try {
  const gates = await bench.run({ standards: asked ? Number(asked) : bench.standards, dir });
  console.log(`\n${gates.map(gateText).join('\n')}`);
  process.exitCode = gates.every(holds) ? exitCodes.clean : exitCodes.issues;
} finally {
  if (!args.flag('keep')) rmSync(dir, { recursive: true, force: true });
}
