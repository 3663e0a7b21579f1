import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { corpusFromDisk } from '../../src/corpus/index.ts';
import { tempDir } from '../helpers/cli.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { publishAt } from '../helpers/publish-at.ts';
import { runHere } from '../helpers/run-here.ts';

/*
 * Two editors work on copies of one content folder, each revises and publishes, and the copies are merged by git
 * itself: the result is what both wrote, or a conflict that names the file.
 */
const checkIn = 'docs/zh/front-office/check-in.mdx';
const longStay = 'docs/zh/rooms/long-stay.mdx';
let dir = '';

const git = (...args: string[]) =>
  execFileSync('git', ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    stdio: 'pipe',
    encoding: 'utf8',
  });
const read = (path: string) => readFileSync(join(dir, path), 'utf8');
const revise = (...args: string[]) => runHere('revise', [...args, '--content', dir], { SITE_TODAY: '2026-11-28' });

/** A branch on which one editor changes a standard, makes the revision and publishes it. */
async function branch(
  name: string,
  path: string,
  from: string,
  to: string,
  revision: readonly string[],
): Promise<void> {
  git('checkout', '--quiet', '-b', name, 'main');
  expect(read(path)).toContain(from);
  writeFileSync(join(dir, path), read(path).replace(from, to));
  expect(await revise(...revision)).toMatchObject({ code: 0 });
  publishAt(dir, join(tempDir(), 'site'), '2026-11-29');
  git('add', '.');
  git('commit', '--quiet', '--message', name);
}
/** The files that conflict when both are merged. */
function merged(one: string, other: string): string[] {
  git('checkout', '--quiet', one);
  try {
    git('merge', '--quiet', '--no-edit', other);
  } catch {
    return git('diff', '--name-only', '--diff-filter=U').trim().split('\n');
  }
  return [];
}

beforeEach(() => {
  dir = tempDir();
  cpSync(exampleDir, dir, { recursive: true });
  publishAt(dir, join(tempDir(), 'site'), '2026-11-01');
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'As published');
});

const deposit = ['amount: { value: 300, unit: yuan }', 'amount: { value: 400, unit: yuan }'] as const;

test('revisions of two standards merge, and both ledgers are whole', async () => {
  await branch('one', checkIn, ...deposit, ['FO-04', 'deposit=由三百元改为四百元']);
  await branch('other', longStay, '寄一张手写卡片', '寄一张卡片', ['HK-03', 'returning=不限手写']);
  expect(merged('one', 'other')).toEqual([]);
  const numbers = corpusFromDisk(dir)
    .ledger.filter(({ number }) => number === '1.1')
    .map(({ code }) => code);
  expect(numbers).toEqual(expect.arrayContaining(['FO-04', 'HK-03']));
  expect((await runHere('check', ['ledger', '--content', dir])).stdout).not.toContain('错误 error  ledger');
});

test('two revisions of one standard are a conflict in its page and its ledger, and nothing is lost', async () => {
  await branch('one', checkIn, ...deposit, ['FO-04', 'deposit=由三百元改为四百元']);
  await branch('other', checkIn, '连房卡一起递给客人', '连房卡双手递给客人', ['FO-04', 'key=双手']);
  const conflicts = merged('one', 'other');
  expect(conflicts).toEqual(expect.arrayContaining([checkIn, 'ledger/FO-04.jsonl', 'publication.json']));
  for (const said of ['"value":400', '双手']) expect(read('ledger/FO-04.jsonl')).toContain(said);
  // Nothing goes on while it stands so.
  expect(await runHere('check', ['--content', dir])).toMatchObject({ code: 1 });
  expect((await revise('FO-04')).code).not.toBe(0);
});

test('a ledger that is older than the last publication is not revised on', async () => {
  await branch('one', checkIn, ...deposit, ['FO-04', 'deposit=由三百元改为四百元']);
  git('checkout', '--quiet', 'main', '--', 'ledger/FO-04.jsonl');
  writeFileSync(join(dir, checkIn), read(checkIn).replace('unit: yuan }', 'unit: CNY }'));
  const before = read(checkIn);
  const ran = await revise('FO-04', 'deposit=单位');
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain('does not end where publication.json says');
  expect(read(checkIn)).toBe(before);
});
