import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { usualSettings } from '../../src/schema/index.ts';
import { tempDir } from '../helpers/cli.ts';
import { standardPage } from '../helpers/corpus-from-strings.ts';
import { runHere } from '../helpers/run-here.ts';

const path = 'docs/zh/a/x.mdx';
const measure = (clauses: string) => standardPage({ code: 'ME-01', kind: 'measure', fields: `clauses:\n${clauses}` });
const old = measure(`  # 量两次
  - { id: hot,   text: 热菜的温度, quantity: { value: 57, unit: degree }, place: 台 } # 保温台
  - { id: angle, text: 视线向下, quantity: { value: 15, unit: degree } }`);

/** A content folder of one page, of a company that speaks both languages. */
function content(text: string): string {
  const dir = tempDir();
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
  writeFileSync(join(dir, 'site.yml'), stringify(usualSettings));
  return dir;
}
const run = (dir: string, ...args: string[]) => runHere('migrate', [...args, '--content', dir]);
const page = (dir: string) => readFileSync(join(dir, path), 'utf8');

test('what would change is shown in both languages, and nothing is written', async () => {
  const dir = content(old);
  const { code, stdout } = await run(dir);
  expect(code).toBe(0);
  expect(stdout).toContain('heat-units\n    文字说的是温度');
  expect(stdout).toContain('    The words speak of a temperature');
  expect(stdout).toMatch(/- \d+ \| .*hot.*unit: degree/);
  expect(stdout).toMatch(/\+ \d+ \| .*hot.*unit: celsius/);
  expect(stdout).toContain('Nothing was written; to write: npm run migrate -- --write --content');
  expect(page(dir)).toBe(old);
});

test('who asks for a dry run gets one, whatever else is said', async () => {
  const dir = content(old);
  const { code, stdout } = await run(dir, '--dry-run', '--write');
  expect(code).toBe(0);
  expect(stdout).toContain('Nothing was written');
  expect(page(dir)).toBe(old);
});

test.each([
  ['plain', (text: string) => text],
  ['lines of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\ufeff${text}`],
])('only the values meant are written, and once: %s', async (_name, as) => {
  const dir = content(as(old));
  expect((await run(dir, '--write')).stdout).toContain('Files changed: 1.');
  expect(page(dir)).toBe(as(old.replace('value: 57, unit: degree', 'value: 57, unit: celsius')));
  expect((await run(dir, '--write')).stdout).toContain('Nothing to change.');
});

test('an obligation that repeats that of its standard is taken out; another stays', async () => {
  const text = standardPage({
    code: 'CL-01',
    kind: 'checklist',
    fields: 'clauses:\n  - { id: a, obligation: must, text: 甲 }\n  - { id: b, obligation: should, text: 乙 }',
  });
  const dir = content(text);
  await run(dir, '--write');
  expect(page(dir)).toBe(text.replace('{ id: a, obligation: must, text: 甲 }', '{ id: a, text: 甲 }'));
});

test.each([
  ['a field that there is not', old.replace('unit: degree', 'unit: hotness')],
  ['YAML that cannot be read', old.replace('clauses:', 'clauses: [')],
])('content with %s is left as it is, and that is said', async (_name, text) => {
  const dir = content(text);
  const { code, stderr } = await run(dir, '--write');
  expect(code).toBe(2);
  expect(stderr).toContain('Nothing was written');
  expect(page(dir)).toBe(text);
});

/** The files of a folder, by path. */
function filesOf(dir: string): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path));
  return Object.fromEntries(paths.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(dir, name), 'utf8')]));
}
const isRemark = (line: string) => /^\s*#/.test(line);

/** A company's content as version 0.1.0 had it: frequencies, figures, and no records in questions. */
function contentOfOld(): string {
  const dir = join(tempDir(), 'content');
  cpSync(old010, dir, { recursive: true });
  return dir;
}
const old010 = join(import.meta.dirname, '../fixtures/content-0.1.0');

test('content of version 0.1.0 is shown value by value, written with its remarks, and clean afterwards', async () => {
  const dir = contentOfOld();
  const checked = async (...args: string[]) =>
    (await runHere('check', [...args, '--content', dir, '--today', '2026-06-01', '--lang', 'en'])).stdout;
  expect(await checked()).toContain('2 errors');
  const { stdout } = await run(dir);
  expect(stdout.replaceAll(/--content \S+/g, '--content …')).toMatchSnapshot();
  expect(filesOf(dir)).toEqual(filesOf(old010));

  await run(dir, '--write');
  const [before, after] = [filesOf(old010), filesOf(dir)];
  for (const [path, text] of Object.entries(after))
    expect(text.split('\n').filter(isRemark)).toEqual(before[path]?.split('\n').filter(isRemark));
  expect(after['docs/zh/kitchen/regulars.mdx']).toBe(before['docs/zh/kitchen/regulars.mdx']);
  expect(await checked()).toContain('0 errors, 1 warning');

  await runHere('reviewed', ['--content', dir]);
  expect(await checked('--strict')).toContain('0 errors, 0 warnings, 0 notes');
  expect((await run(dir, '--write')).stdout).toContain('Nothing to change.');
});

test('a translation that was stale before stays so', async () => {
  const dir = contentOfOld();
  const english = join(dir, 'docs/en/kitchen/holding.mdx');
  writeFileSync(english, readFileSync(english, 'utf8').replace('source: beabji', 'source: bbbbbb'));
  await run(dir, '--write');
  expect(readFileSync(english, 'utf8')).toContain('source: bbbbbb');
  expect(readFileSync(english, 'utf8')).not.toContain('source: goofam');
});
