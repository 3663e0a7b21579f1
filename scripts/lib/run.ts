import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** The folder of the project, whatever folder a command is called from. */
export const projectDir = resolve(import.meta.dirname, '../..');

/** Where the built site stands unless another folder is asked for. */
export const distDir = resolve(projectDir, 'dist');

/** Astro's command line, run by this Node rather than by the machine's. */
export const astroCli = resolve(projectDir, 'node_modules/astro/bin/astro.mjs');

export interface RunOptions {
  env?: Readonly<Record<string, string | undefined>>;
  /** Keeps what the program prints from the terminal. */
  quiet?: boolean;
}

/** Starts a Node program in the project's folder, sharing the terminal. It ends when this process is interrupted. */
export function startNode(args: readonly string[], { env = {}, quiet = false }: RunOptions = {}): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd: projectDir,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  child.once('exit', () => process.off('SIGINT', stop).off('SIGTERM', stop));
  return child;
}

/** Runs a Node program to its end. Returns its exit code; 128 and the number of the signal when one ended it. */
export async function runNode(args: readonly string[], options: RunOptions = {}): Promise<number> {
  const child = startNode(args, options);
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return code ?? (signal === 'SIGINT' ? 130 : 143);
}
