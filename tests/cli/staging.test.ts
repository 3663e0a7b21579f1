import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { putInPlace, recover, stagingDir } from '../../scripts/lib/staging.ts';
import { tempDir } from '../helpers/cli.ts';

/** No process has this number: the kernel's largest is below it. */
const deadPid = 99_999_999;

function folder(path: string, text: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
}

const read = (path: string) => readFileSync(join(path, 'index.html'), 'utf8');

test('a finished site takes the place of the old one, and leaves nothing beside it', () => {
  const parent = tempDir();
  const out = join(parent, 'dist');
  folder(out, 'old');
  const staged = stagingDir(out);
  folder(staged, 'new');
  expect(read(out)).toBe('old');
  putInPlace(staged, out);
  expect(read(out)).toBe('new');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('the first site needs no old one', () => {
  const out = join(tempDir(), 'deeper', 'dist');
  const staged = stagingDir(out);
  folder(staged, 'new');
  putInPlace(staged, out);
  expect(read(out)).toBe('new');
});

test('a build that was killed leaves the old site, and its remains go with the next build', () => {
  const parent = tempDir();
  const out = join(parent, 'dist');
  folder(out, 'old');
  folder(`${out}-next-${deadPid}`, 'half');
  folder(`${out}-next-notes`, 'not ours');
  stagingDir(out);
  expect(readdirSync(parent).sort()).toEqual(['dist', 'dist-next-notes']);
  expect(read(out)).toBe('old');
});

test('a build killed between the two renames gives the old site back', () => {
  const parent = tempDir();
  const out = join(parent, 'dist');
  folder(`${out}-last-${deadPid}`, 'old');
  recover(out);
  expect(read(out)).toBe('old');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('another build that still runs is left alone', () => {
  const parent = tempDir();
  const out = join(parent, 'dist');
  folder(`${out}-next-1`, 'theirs');
  stagingDir(out);
  expect(existsSync(`${out}-next-1`)).toBe(true);
});
