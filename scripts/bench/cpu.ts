import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { productDir } from '../lib/places.ts';

export interface CpuRun {
  code: number | null;
  /** Seconds of CPU, user and system, of the process and all Node processes it started. */
  cpuSeconds: number;
  wallSeconds: number;
}

/** Runs a Node program with its output thrown away and adds up the CPU time of its whole tree. */
export async function measureCpu(args: readonly string[], dir: string): Promise<CpuRun> {
  const meter = pathToFileURL(join(import.meta.dirname, 'cpu-meter.ts')).href;
  const file = join(dir, `cpu-${process.pid}.txt`);
  rmSync(file, { force: true });
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: productDir,
    stdio: 'ignore',
    env: { ...process.env, NODE_OPTIONS: `--import ${meter}`, CPU_METER_FILE: file },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  const wallSeconds = (performance.now() - started) / 1000;
  const cpuMicros = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + Number(line), 0);
  rmSync(file);
  return { code, cpuSeconds: cpuMicros / 1e6, wallSeconds };
}
