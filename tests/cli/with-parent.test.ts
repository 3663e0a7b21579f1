import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { isAlive } from '../../scripts/lib/staging.ts';
import { projectDir } from '../helpers/project.ts';

/** A program that starts another one, as a build starts Astro, and says its number. */
const starting = `
  import { startNode } from '${projectDir}/scripts/lib/run.ts';
  const child = startNode(['-e', 'setInterval(() => {}, 1000)']);
  console.log(child.pid);
  setInterval(() => {}, 1000);
`;

test('a program that was started does not go on alone when its starter is killed', async () => {
  const parent = spawn(process.execPath, ['--input-type=module-typescript', '-e', starting], {
    cwd: projectDir,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(String(said));
  expect(isAlive(pid)).toBe(true);
  // The channel is there as soon as the program is loaded.
  await sleep(2000);
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
});

test('a program that is done ends by itself', async () => {
  const done = starting
    .replace('setInterval(() => {}, 1000)', 'process.title')
    .replace('setInterval(() => {}, 1000);', '');
  const parent = spawn(process.execPath, ['--input-type=module-typescript', '-e', done], { cwd: projectDir });
  expect(await once(parent, 'exit')).toEqual([0, null]);
});
