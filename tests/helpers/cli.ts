import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { exampleDir } from './example-manuals.ts';
import { projectDir } from './project.ts';

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Compiled code of the scripts, kept from start to start: compiling takes a third of the time of a short command. */
const compiledDir = join(projectDir, '.cache/compiled');

/** Runs a script of the project as `npm run` would and waits for its end; ends it after a minute. */
export function runScript(
  name: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('scripts', `${name}.ts`), ...args], {
      cwd: projectDir,
      env: { ...process.env, NODE_COMPILE_CACHE: compiledDir, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    const ran: Ran = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.stderr += text));
    child.once('error', reject).once('close', (code) => resolve({ ...ran, code }));
  });
}

/** A folder that is removed when the test ends. */
export function tempDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'standards-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A copy of a content folder, or of the example manuals, that a test may write to. */
export function contentCopy(of: string = exampleDir): string {
  const dir = tempDir();
  cpSync(of, dir, { recursive: true });
  return dir;
}
