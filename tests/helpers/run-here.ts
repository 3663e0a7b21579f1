import { join } from 'node:path';
import { vi } from 'vitest';
import type { Ran } from './cli.ts';
import { Ended, overhear } from './overheard.ts';
import { projectDir } from './project.ts';

let calls = 0;

/**
 * Runs a script of the project to its end within this process, one at a time. The script itself is read anew for each
 * call; what it imports is there already, which takes a process of its own longer to load than most commands to do.
 */
export async function runHere(
  name: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const script = join(projectDir, 'scripts', `${name}.ts`);
  const before = { argv: process.argv, exitCode: process.exitCode };
  for (const [key, value] of Object.entries({ NO_COLOR: '1', ...env })) vi.stubEnv(key, value);
  process.argv = [process.execPath, script, ...args];
  process.exitCode = 0;
  const { ran, stop } = overhear();
  try {
    await import(/* @vite-ignore */ `${script}?call=${(calls += 1)}`);
    ran.code = process.exitCode;
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
  } finally {
    stop();
    vi.unstubAllEnvs();
    process.argv = before.argv;
    process.exitCode = before.exitCode;
  }
  return ran;
}
