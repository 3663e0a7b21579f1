import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { inTurn } from '../../scripts/lib/in-turn.ts';
import { projectDir } from './project.ts';

/** Builds the pages of a content folder with Astro alone, when it is its turn: no check before, nothing after. */
export async function buildInto(folders: {
  contentDir: string;
  outDir: string;
  cacheDir: string;
}): Promise<{ code: number; output: string }> {
  const { contentDir, outDir, cacheDir } = folders;
  const started = () =>
    spawn(process.execPath, [resolve(projectDir, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir], {
      cwd: projectDir,
      env: {
        ...buildEnvironment(),
        ASTRO_TELEMETRY_DISABLED: '1',
        CONTENT_DIR: contentDir,
        SITE_CACHE_DIR: cacheDir,
      },
    });
  return inTurn(() => ended(started()));
}

/** What a build finds around it: what a person's finds, who runs no tests. No more, as sites go by their variables. */
export function buildEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'production', VITEST: undefined, BASE_URL: undefined };
}

/** Waits for a process; gives its exit code and all that it said. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<{ code: number; output: string }> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number>((done) => child.on('close', (status) => done(status ?? 1)));
  return { code, output };
}
