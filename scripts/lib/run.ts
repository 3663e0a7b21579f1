import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { astroCli, homeDir, moduleFile, productDir } from './places.ts';

export interface RunOptions {
  env?: Readonly<Record<string, string | undefined>>;
  /** Keeps what the program prints from the terminal. */
  quiet?: boolean;
}

/** The signals by which people, systems and a terminal that is closed end a command, and its exit code then. */
export const stopCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
export type StopSignal = keyof typeof stopCodes;

/** Has a function called when the process is told to end, which it then does not by itself. Returns the undoing. */
export function onStop(stop: (signal: StopSignal) => void): () => void {
  const signals = Object.keys(stopCodes) as StopSignal[];
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}

/** The arguments of Node for Astro's command line: the product's pages, in the folder that commands work in. */
export function astro(command: string, ...options: readonly string[]): string[] {
  // Astro looks for its settings from the root on.
  const config = join(relative(homeDir, productDir), 'astro.config.mjs');
  return [astroCli, command, '--root', homeDir, '--config', config, ...options];
}

/** Starts a Node program where commands work, sharing the terminal. It ends when this process is stopped or gone. */
export function startNode(args: readonly string[], { env = {}, quiet = false }: RunOptions = {}): ChildProcess {
  const child = spawn(
    process.execPath,
    ['--import', pathToFileURL(moduleFile('scripts/lib/with-parent')).href, ...args],
    {
      cwd: homeDir,
      // A variable of this name, which other tools set too, would be taken for where the site stands.
      env: { ...process.env, BASE_URL: undefined, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit', 'ipc'],
    },
  );
  running += 1;
  const forget = onStop((signal) => child.kill(signal));
  child.once('exit', () => {
    running -= 1;
    forget();
  });
  return child;
}

/** How many Node programs run for this process. */
let running = 0;

/** Whether a Node program runs for this process: it is told of a signal, and its end is waited for. */
export function isRunning(): boolean {
  return running > 0;
}

/** Runs a Node program to its end. Returns its exit code; 128 and the number of the signal when one ended it. */
export async function runNode(args: readonly string[], options: RunOptions = {}): Promise<number> {
  const child = startNode(args, options);
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return code ?? (signal && signal in stopCodes ? stopCodes[signal as StopSignal] : stopCodes.SIGTERM);
}
