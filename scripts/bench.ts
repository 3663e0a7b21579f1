// npm run bench: measures ours against another tool in one run, and fails when a bound is not kept.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gateText, holds } from './bench/bench.ts';
import { benchCall } from './calls/bench.ts';
import { exitCodes } from './lib/exit.ts';
import { cacheDir } from './lib/places.ts';

const { name, bench, standards, keep } = benchCall();

// Beside the project's node_modules, where a site made for the bench finds its packages.
const dir = join(cacheDir, 'bench', `${name}-${process.pid}`);
mkdirSync(dir, { recursive: true });
try {
  const gates = await bench.run({ standards, dir });
  console.log(`\n${gates.map(gateText).join('\n')}`);
  process.exitCode = gates.every(holds) ? exitCodes.clean : exitCodes.issues;
} finally {
  if (!keep) rmSync(dir, { recursive: true, force: true });
}
