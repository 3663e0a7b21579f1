import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/corpus/index.ts';
import { contentCopy, tempDir } from '../helpers/cli.ts';
import { runHere } from '../helpers/run-here.ts';
import { writeSmallContent } from '../helpers/small-content.ts';

const bank = 'questions/front-office.yml';
const clause = 'docs/zh/front-office/check-in.mdx';

/** The example manuals, with the deposit of FO-04 raised. */
function raised(): string {
  const dir = tempDir();
  writeSmallContent(dir);
  const page = readFileSync(join(dir, clause), 'utf8');
  writeFileSync(join(dir, clause), page.replace('value: 300', 'value: 500'));
  return dir;
}
const run = (dir: string, ...args: string[]) => runHere('reviewed', [...args, '--content', dir]);

test('nothing is written where everything is recorded', async () => {
  const dir = contentCopy();
  const before = readContent(dir);
  expect(await run(dir)).toEqual({ code: 0, stderr: '', stdout: '改了 0 个文件 · 0 files changed\n' });
  expect(readContent(dir)).toEqual(before);
});

test('what was looked at is shown beside the clause and recorded alone; without a name nothing old is', async () => {
  const dir = raised();
  const before = readContent(dir);
  expect((await run(dir)).stdout).toBe('改了 0 个文件 · 0 files changed\n');
  const shown = await run(dir, 'FO-04#deposit', '--dry-run');
  expect(shown.stdout).toContain('questions/front-office#six-steps → FO-04#deposit\n');
  expect(shown.stdout).toContain('value: 500');
  expect(shown.stdout).toContain("answer: '300'");
  expect(shown.stdout).toMatch(/\d files would change\n$/);
  expect(readContent(dir)).toEqual(before);
  expect((await run(dir, 'questions/front-office#six-steps')).stdout).toContain('1 file changed');
  const changed = readContent(dir).filter(({ text }, index) => text !== before[index]?.text);
  expect(changed.map(({ path }) => path)).toEqual([bank]);
  const old = before.find(({ path }) => path === bank)?.text.split('\n') ?? [];
  const lines = changed[0]?.text.split('\n').filter((line, index) => line !== old[index]);
  expect(lines).toEqual([expect.stringMatching(/^ {4}writtenFor: \{ FO-04#deposit: [a-p]{6} \}$/) as unknown]);
});

test.each([
  [['--all'], 'npm run reviewed -- questions/premises.yml --all --content'],
  [[bank], 'has 7 entries'],
  [['FO-04#deposti'], 'Did you mean FO-04#deposit?'],
  [['questions/nothing'], 'Nothing rests on or is called: questions/nothing'],
])('%j is misuse', async (args, said) => {
  const dir = raised();
  const ran = await run(dir, ...args);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain(said);
});

test.each([
  ['reviewed', []],
  ['report', ['coverage']],
] as const)('%s refuses content of which a file cannot be read, and writes nothing', async (command, operands) => {
  const dir = raised();
  const page = readFileSync(join(dir, clause), 'utf8');
  writeFileSync(join(dir, clause), page.replace('title: ', 'title：'));
  const before = readContent(dir);
  const { code, stdout, stderr } = await runHere(command, [...operands, '--content', dir]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(clause);
  expect(stderr).toContain('npm run check -- --content');
  expect(readContent(dir)).toEqual(before);
});
