import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { corpusFromDisk, linesToPublish, readContent, unapprovedIn } from '../../src/corpus/index.ts';
import { publishAt } from '../helpers/publish-at.ts';
import { tempDir } from '../helpers/cli.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { runHere } from '../helpers/run-here.ts';

const page = 'docs/zh/front-office/check-in.mdx';
let dir = '';
let site = '';
const run = (command: 'approve' | 'revise' | 'publish' | 'check', ...args: string[]) =>
  runHere(command, [...args, '--content', dir], { SITE_TODAY: '2026-11-28' });
const read = () => readFileSync(join(dir, page), 'utf8');
function change(from: string | RegExp, to: string): void {
  const text = read();
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(join(dir, page), changed);
}
const waiting = () => unapprovedIn(corpusFromDisk(dir)).map(({ standard, why }) => `${standard.code} ${why}`);

beforeEach(async () => {
  dir = tempDir();
  site = join(tempDir(), 'site');
  cpSync(exampleDir, dir, { recursive: true });
  expect(waiting()).toEqual([]);
  publishAt(dir, site, '2026-11-27');
  expect(waiting()).toEqual([]);
  change('amount: { value: 300', 'amount: { value: 400');
  await run('revise', 'FO-04', 'deposit=由三百元改为四百元');
}, 60_000);

test('a revision is not published before it is approved, and the ledger says by whom and when', async () => {
  const english = join(dir, page.replace('/zh/', '/en/'));
  const words = readFileSync(english, 'utf8').replace('Explain the room rate', 'Explain the price of the room');
  writeFileSync(english, words);
  const early = await run('publish', '--dry-run', '--out', site);
  expect(early.stdout).toMatch(/Translations are not approved; .*\n {2}FO-04 {2}1\.1 {2}英文 English {2}#deposit\n/);
  expect(early.code).toBe(1);
  expect(early.stderr).toMatch(/Not approved yet: FO-04 1\.1\. Once they are, run the line above/);
  expect(early.stderr).toContain('npm run approve -- FO-04 --by general-manager --content');
  const real = await run('publish', '--out', site);
  expect(real.code).toBe(1);
  expect(real.stderr).toContain('Not approved yet: FO-04 1.1');
  const ran = await run('approve', 'fo-04', '--by', 'general-manager');
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toMatch(/ {2}M {2}#deposit {2}.*300 元.* → .*400 元.* {2}由三百元改为四百元\n/);
  expect(ran.stdout).toMatch(/Translations are not approved; .*\n {4}英文 English {2}#deposit\n/);
  expect(ran.stdout).toContain('复审 review  ');
  expect(waiting()).toEqual([]);
  const again = await run('approve', 'FO-04', '--by', 'general-manager');
  expect(again.stdout).toContain('FO-04 1.1 is approved already, 2026-11-28');
  const [line] = linesToPublish(corpusFromDisk(dir), '2026-11-29');
  expect(line).toMatchObject({ number: '1.1', approvedBy: 'general-manager', approvedOn: '2026-11-28' });
});

test('translations that a revision leaves behind are listed before it is approved and published', async () => {
  const line = /^ {2}FO-04#deposit {2}英文早于原文 · English: of an older text$/m;
  const dry = await run('publish', '--dry-run', '--out', site);
  expect(dry.stdout).toMatch(line);
  expect(dry.stdout.match(/older text/g)).toHaveLength(1);
  expect((await run('approve', 'FO-04', '--by', 'general-manager')).stdout).toMatch(line);
  const english = join(dir, page.replace('/zh/', '/en/'));
  const corpus = corpusFromDisk(dir);
  const hash = corpus.standards.find(({ code }) => code === 'FO-04')?.hashes.entries['deposit'] ?? '';
  writeFileSync(english, readFileSync(english, 'utf8').replace(/(deposit:[^}]*?source: )\w+/, `$1${hash}`));
  expect((await run('publish', '--dry-run', '--out', site)).stdout).not.toContain('older text');
});

test.each<[string, string | RegExp, string]>([
  ['a figure', 'amount: { value: 400', 'amount: { value: 500'],
  ['its day', /effective: .*/, 'effective: 2026-12-24'],
  ['a word of the page', /^description: /m, 'description: 请'],
])('%s that is changed after the approval wants it again', async (_, from, to) => {
  await run('approve', 'FO-04', '--by', 'general-manager');
  change(from, to);
  expect(waiting()).toEqual(['FO-04 other']);
  expect((await run('approve', 'FO-04', '--by', 'general-manager')).code).toBe(0);
  expect(waiting()).toEqual([]);
});

test('a number that is raised by hand carries no approval over', async () => {
  await run('approve', 'FO-04', '--by', 'general-manager');
  publishAt(dir, site, '2026-11-28');
  change("number: '1.1'\n", "number: '1.2'\n");
  expect(waiting()).toEqual(['FO-04 other']);
  await run('revise', 'FO-04');
  change("number: '1.2'\n", "number: '1.1'\n");
  expect(waiting()).toEqual([]);
});

test('a standard is not withdrawn, nor put in force again, without an approval', async () => {
  await run('approve', 'FO-04', '--by', 'general-manager');
  publishAt(dir, site, '2026-11-28');
  change('  revision:\n', '  state: withdrawn\n  withdrawn: { on: 2026-12-01 }\n  revision:\n');
  expect(waiting()).toEqual(['FO-04 other']);
  expect((await run('approve', 'FO-04', '--by', 'general-manager')).stdout).toContain('withdrawn  2026-12-01');
  publishAt(dir, site, '2026-11-28');
  change('  state: withdrawn\n  withdrawn: { on: 2026-12-01 }\n', '');
  expect(waiting()).toEqual(['FO-04 other']);
  const again = await run('approve', 'FO-04', '--by', 'general-manager', '--dry-run');
  expect(again.stdout).toContain('no longer withdrawn: it holds again');
});

test.each<[string, string[], number, RegExp]>([
  ['nothing named', [], 2, /Name the standard that is approved/],
  ['no role', ['FO-04'], 2, /npm run approve -- FO-04 --by general-manager/],
  ['a role that is none', ['FO-04', '--by', 'general-manger'], 2, /Did you mean general-manager\?/],
  ['a role that may not', ['FO-04', '--by', 'trainer'], 1, /as the front page of the manual front-office says/],
  ['a day to come', ['FO-04', '--by', 'general-manager', '--on', '2027-01-01'], 2, /2027-01-01 is still to come/],
  [
    'a day before the revision was written',
    ['FO-04', '--by', 'general-manager', '--on', '2026-11-27'],
    1,
    /FO-04 1\.1 was written on 2026-11-28, as its history says, and cannot have been approved on 2026-11-27/,
  ],
  ['a code that is none', ['FO-40', '--by', 'general-manager'], 2, /No standard has the code FO-40/],
  ['one that may not among others', ['HK-01', 'FO-04', '--by', 'trainer'], 1, /is approved by/],
])('%s is refused, and nothing is written', async (_, args, code, message) => {
  const before = readContent(dir);
  const ran = await run('approve', ...args);
  expect(ran.code).toBe(code);
  expect(ran.stderr).toMatch(message);
  expect(readContent(dir)).toEqual(before);
});

test('a change without a number is not approved, and what is published waits for nothing', async () => {
  await run('approve', 'FO-04', '--by', 'general-manager');
  publishAt(dir, site, '2026-11-28');
  expect((await run('approve', 'FO-04', '--by', 'general-manager')).stdout).toContain('waits for approval');
  change('amount: { value: 400', 'amount: { value: 500');
  expect((await run('approve', 'FO-04', '--by', 'general-manager')).stderr).toContain('is not written yet');
});
