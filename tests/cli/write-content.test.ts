import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContentFiles } from '../../scripts/lib/write-content.ts';
import { tempDir } from '../helpers/cli.ts';
import { misuseOf } from '../helpers/misuse.ts';

const file = (path: string) => ({ path, encoding: 'utf-8' as const });

test('all new texts are written, or none where one cannot be', () => {
  const dir = tempDir();
  mkdirSync(join(dir, 'docs'));
  writeFileSync(join(dir, 'docs/one.mdx'), 'old');
  const one = { file: file('docs/one.mdx'), text: 'new' };
  const ran = misuseOf(() => writeContentFiles(dir, [one, { file: file('docs/gone/two.mdx'), text: 'new' }]));
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('Nothing was written; see to it and run this again');
  expect(readFileSync(join(dir, 'docs/one.mdx'), 'utf8')).toBe('old');
  writeContentFiles(dir, [one]);
  expect(readFileSync(join(dir, 'docs/one.mdx'), 'utf8')).toBe('new');
  expect(readdirSync(dir)).toEqual(['docs']);
  expect(existsSync(join(dir, 'docs/gone'))).toBe(false);
});

test('a byte order mark stays', () => {
  const dir = tempDir();
  writeFileSync(join(dir, 'site.yml'), '\ufeffold');
  writeContentFiles(dir, [{ file: { path: 'site.yml', encoding: 'utf-8-bom' }, text: 'new' }]);
  expect(readFileSync(join(dir, 'site.yml'), 'utf8')).toBe('\ufeffnew');
});
