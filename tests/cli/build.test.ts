import { spawn } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildCall } from '../../scripts/calls/build.ts';
import { buildSite } from '../../scripts/lib/build.ts';
import { outDirOf } from '../../scripts/lib/out-dir.ts';
import { contentCopy, runScript, tempDir } from '../helpers/cli.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { misuseOf } from '../helpers/misuse.ts';
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

/**
 * Starts a build, sends a signal once pages are being built, and waits for its end. Astro takes long to write anything,
 * so half a site is put there for it.
 */
async function stopped(out: string, signal: NodeJS.Signals, whole: boolean): Promise<number | null> {
  // A group of its own, so that a signal may reach Astro as well.
  const child = spawn(process.execPath, ['scripts/build.ts', '--quiet', '--out', out, '--content', exampleDir], {
    cwd: projectDir,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const staged = `${out}-next-${child.pid ?? 0}`;
  let said = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    said += String(text);
    if (said.includes('Building the pages')) break;
  }
  expect(said).toContain('Building the pages');
  mkdirSync(staged, { recursive: true });
  writeFileSync(join(staged, 'index.html'), 'half');
  process.kill((whole ? -1 : 1) * (child.pid ?? 0), signal);
  return ended;
}

test('a build that is killed leaves the old site', async () => {
  const out = oldSite();
  await stopped(out, 'SIGKILL', true);
  expectOld(out);
});

test.each([
  ['SIGHUP', 129, false],
  ['SIGHUP', 129, true],
  ['SIGTERM', 143, false],
] as const)('a build that is ended by %s leaves the old site and nothing beside it', async (signal, code, whole) => {
  const out = oldSite();
  expect(await stopped(out, signal, whole)).toBe(code);
  expectOld(out);
  expect(readdirSync(join(out, '..'))).toEqual(['dist']);
});

function writeSite(dir: string): Promise<number> {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'version.json'), '{}');
  return Promise.resolve(0);
}

test('behind a link, what is served is updated, wherever that is', async () => {
  const parent = tempDir();
  const [served, link] = [join(parent, 'served'), join(parent, 'dist')];
  mkdirSync(served);
  writeFileSync(join(served, 'index.html'), 'old');
  symlinkSync(served, link);
  const outDir = outDirOf(link, exampleDir);
  const makes = (dir: string) => [{ say: 'Making', run: () => writeSite(dir) }];
  expect(await buildSite({ contentDir: exampleDir, outDir, steps: makes })).toBe(0);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readdirSync(served)).toContain('version.json');
  expect(readdirSync(parent).sort()).toEqual(['dist', 'served']);
});

test.each<[string, (dir: string) => string, string]>([
  ['a link that leads nowhere', (dir) => (symlinkSync(join(dir, 'none'), join(dir, 'dist')), 'dist'), 'not there'],
  ['a file', (dir) => (writeFileSync(join(dir, 'file'), ''), 'file'), 'is a file'],
  ['a folder below a file', (dir) => (writeFileSync(join(dir, 'file'), ''), 'file/dist'), 'lies below a file'],
  [
    'a folder of other things',
    (dir) => (writeFileSync(join(dir, 'letter.txt'), ''), '.'),
    'holds something that is no site',
  ],
  ['a folder that holds the project', () => join(projectDir, '..'), 'replaces the whole folder'],
  ['the project', () => projectDir, 'replaces the whole folder'],
  ['a folder in the content', () => join(exampleDir, 'docs/site'), 'lies in the content folder'],
  ['a file system of its own', () => '/dev/shm', 'file system of its own'],
])('%s is no place for a site, and that is said at once', (_name, make, said) => {
  const dir = tempDir();
  const out = make(dir);
  const ran = misuseOf(() => buildCall(['--content', exampleDir, '--out', join(out.startsWith('/') ? '' : dir, out)]));
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain(said);
});

test('the folder of sites beside content is one, as a company keeps both in one folder', () => {
  const dir = tempDir();
  expect(outDirOf(join(dir, 'dist'), dir)).toBe(join(dir, 'dist'));
});

test('an empty folder, a site and a folder that is not there are places for a site', () => {
  const dir = tempDir();
  mkdirSync(join(dir, 'empty'));
  for (const out of [join(dir, 'empty'), join(dir, 'new/deeper'), oldSite()])
    expect(misuseOf(() => buildCall(['--content', exampleDir, '--out', out]))).toMatchObject({ code: null });
});

test('a content folder that is not there is misuse', async () => {
  const ran = await runScript('build', ['--content', '/no/such/folder']);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain('/no/such/folder');
});
