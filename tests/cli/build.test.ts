import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentCopy, runScript } from '../helpers/cli.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { projectDir } from '../helpers/project.ts';

/** A folder with an old site in it, on the project's file system, where builds must be. */
function oldSite(): string {
  mkdirSync(join(projectDir, '.cache'), { recursive: true });
  const parent = mkdtempSync(join(projectDir, '.cache/build-test-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const out = join(parent, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'old');
  return out;
}

function expectOld(out: string): void {
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
}

test('content with an error is not published, and the old site stays', async () => {
  const out = oldSite();
  const content = contentCopy();
  const page = join(content, 'docs/zh/front-office/uniform.mdx');
  writeFileSync(page, readFileSync(page, 'utf8').replace('obligation:', 'obligaton:'));
  const ran = await runScript('build', ['--content', content, '--out', out]);
  expect(ran.code).toBe(1);
  expect(ran.stdout).toContain('obligaton');
  expect(ran.stderr).toContain('the last good site stays as it was');
  expectOld(out);
  expect(readdirSync(join(out, '..'))).toEqual(['dist']);
});

test('a build that is killed leaves the old site', async () => {
  const out = oldSite();
  // A group of its own, so that the kill reaches Astro as well.
  const child = spawn(process.execPath, ['scripts/build.ts', '--quiet', '--out', out, '--content', exampleDir], {
    cwd: projectDir,
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const staged = `${out}-next-${child.pid ?? 0}`;
  for (let waited = 0; waited < 1000 && !existsSync(staged) && child.exitCode === null; waited += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
  await ended;
  expect(existsSync(staged)).toBe(true);
  expectOld(out);
});

test('a content folder that is not there is misuse', async () => {
  const ran = await runScript('build', ['--content', '/no/such/folder']);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain('/no/such/folder');
});
