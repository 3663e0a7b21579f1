import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { tempDir } from '../helpers/cli.ts';
import { standardPage } from '../helpers/corpus-from-strings.ts';
import { runHere } from '../helpers/run-here.ts';

const path = 'docs/zh/a/x.mdx';
const measure = (clauses: string) => standardPage({ code: 'ME-01', kind: 'measure', fields: `clauses:\n${clauses}` });
const old = measure(`  # 量两次
  - { id: hot,   text: 热菜的温度, quantity: { value: 57, unit: degree }, place: 台 } # 保温台
  - { id: angle, text: 视线向下, quantity: { value: 15, unit: degree } }`);

/** A content folder of one page. */
function content(text: string): string {
  const dir = tempDir();
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
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
