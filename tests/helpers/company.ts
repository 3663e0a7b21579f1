import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compilePackage } from '../../scripts/package/compile.ts';
import type { Ran } from './cli.ts';
import { projectDir } from './project.ts';
import { buildEnvironment } from './site-build.ts';
import { twoPagesDay, writeTwoPages } from './two-pages.ts';

/** The folder of a company that has installed the package. */
export interface Company {
  dir: string;
  /** Runs a command of the package there, by Node with these options. */
  run: (args: readonly string[], options?: readonly string[]) => Promise<Ran>;
  /** Every file of the package as it lies there. */
  installed: () => string[];
}

/**
 * A small company's folder with the package among its packages, as `npm install` would leave it. It lies where the
 * packages of the project are found, so that nothing is fetched.
 */
export function makeCompany(): Company {
  const parent = join(projectDir, '.cache');
  mkdirSync(parent, { recursive: true });
  const dir = mkdtempSync(join(parent, 'company-'));
  writeTwoPages(dir);
  const place = join(dir, 'node_modules/service-standards');
  // Types are for other programs: writing them takes longer than all the rest.
  compilePackage(join(place, 'compiled'), { types: false });
  cpSync(join(projectDir, 'package.json'), join(place, 'package.json'));
  return {
    dir,
    run: (args, options = []) => runIn(dir, [...options, join(place, 'compiled/bin/standards.mjs'), ...args]),
    installed: () => readdirSync(join(dir, 'node_modules'), { recursive: true, encoding: 'utf8' }).sort(),
  };
}

/** Runs Node in a folder, on a day on which the content is in force, and waits for its end. */
export function runIn(cwd: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    // As other tools set it: no site may stand elsewhere for it.
    const env = { ...buildEnvironment(), BASE_URL: '/elsewhere/', SITE_TODAY: twoPagesDay, NO_COLOR: '1' };
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const ran: Ran = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.stderr += text));
    child.once('error', reject).once('close', (code) => resolve({ ...ran, code }));
  });
}
