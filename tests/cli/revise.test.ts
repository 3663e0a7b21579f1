import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { publishAt } from '../helpers/publish-at.ts';
import { corpusFromDisk, linesToPublish, readContent, textsOf } from '../../src/corpus/index.ts';
import { tempDir } from '../helpers/cli.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { runHere } from '../helpers/run-here.ts';

const page = 'docs/zh/front-office/check-in.mdx';
const english = 'docs/en/front-office/check-in.mdx';
let dir = '';
let site = '';

/** Publishes the content as `npm run publish` does, but for building the site. */
const publish = (today = '2026-11-28') => publishAt(dir, site, today);

const read = (path: string) => readFileSync(join(dir, path), 'utf8');
const change = (path: string, from: string, to: string) => {
  const text = read(path);
  expect(text).toContain(from);
  writeFileSync(join(dir, path), text.replace(from, to));
};
const revise = (...args: string[]) => runHere('revise', [...args, '--content', dir], { SITE_TODAY: '2026-11-28' });
const raiseDeposit = () => change(page, 'amount: { value: 300, unit: yuan }', 'amount: { value: 400, unit: yuan }');

beforeEach(() => {
  dir = tempDir();
  site = join(tempDir(), 'site');
  cpSync(exampleDir, dir, { recursive: true });
});

test('what was published is no change, and nothing is left to publish', async () => {
  publish();
  expect(linesToPublish(corpusFromDisk(dir), '2026-11-29')).toEqual([]);
  const ran = await revise('FO-04');
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toContain('FO-04 says what revision 1.0 said; nothing was written');
});

test('a revision writes the number, the day, the marks and the notes, and leaves every other byte', async () => {
  publish();
  raiseDeposit();
  const before = new Map(readContent(dir).map(({ path, text }) => [path, text]));
  const ran = await revise(
    'FO-04',
    'deposit=由三百元改为四百元',
    'en:deposit=Now 400 yuan',
    '--effective',
    '2027-01-01',
  );
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toMatch(/ {2}M {2}#deposit {2}.*300 元.* → .*400 元.* {2}由三百元改为四百元\n/);
  expect(ran.stdout).toMatch(/按它写成的 Written for it\n(?: {4}\S.*\n)* {4}questions\/front-office\.yml:48 /);
  const after = readContent(dir).filter(({ path, text }) => before.get(path) !== text);
  expect(after.map(({ path }) => path).sort()).toEqual([english, page]);
  const added =
    "    - { number: '1.1', date: 2026-11-28, marks: [{ clause: deposit, mark: M, note: 由三百元改为四百元 }] }\n";
  // Who checked the revision before has not checked this one.
  const expected = (before.get(page) ?? '')
    .replace("number: '1.0'\n    effective: 2025-05-01", "number: '1.1'\n    effective: 2027-01-01")
    .replace('    checkedBy: quality\n', '');
  expect(ran.stdout).toContain('Service quality officer checked the revision before');
  expect(read(page).replace(added, '')).toBe(expected);
  expect(read(page)).toContain(added);
  expect(read(english)).toContain("  history:\n    '1.1': { deposit: Now 400 yuan }\n");
  expect((await runHere('check', ['FO-04', '--content', dir])).stdout).not.toMatch(/ {2}published\b/);
});

test('revised once more before it is published, a standard keeps its number and its notes', async () => {
  publish();
  raiseDeposit();
  await revise('FO-04', 'deposit=由三百元改为四百元');
  change(page, '客人走近前台', '客人走到前台');
  const ran = await revise('FO-04', 'near=改了说法');
  expect(ran.code).toBe(0);
  expect(read(page)).toMatch(
    /number: '1\.1', .*clause: near, mark: M, note: 改了说法.*clause: deposit, mark: M, note: 由三/s,
  );
  expect(read(page)).not.toContain("number: '1.2'");
});

test.each<[string, string[], number, RegExp]>([
  ['no standard', [], 2, /Name the standard to revise/],
  ['a code that is none', ['FO-40'], 2, /No standard has the code FO-40\. Did you mean FO-04\?/],
  ['no note', ['FO-04'], 2, /npm run revise -- FO-04 deposit="…" --content/],
  ['a note on what did not change', ['FO-04', 'near=…'], 2, /`near` did not change.*what changed: deposit/s],
  ['a note that is none', ['FO-04', 'deposit'], 2, /A note is clause=text or en:clause=text, not deposit/],
  ['a figure called editorial', ['FO-04', 'deposit=错字', '--editorial'], 1, /#deposit 数值 figure {2}数据 a fact/],
  [
    'a day before the last',
    ['FO-04', 'deposit=改', '--effective', '2025-01-01'],
    2,
    /2025-01-01 is not after 2025-05-01/,
  ],
])('%s is refused, and nothing is written', async (_, args, code, message) => {
  publish();
  raiseDeposit();
  const before = readContent(dir);
  const ran = await revise(...args);
  expect(ran.code).toBe(code);
  expect(ran.stderr).toMatch(message);
  expect(readContent(dir)).toEqual(before);
});

test('a slip that is put right is said to be one', async () => {
  publish();
  change(page, '客人走近前台', '客人走近前台，');
  const ran = await revise('FO-04', 'near=补了逗号', '--editorial', '--dry-run');
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toContain('wording only; nobody needs training again');
});

test('a slip that is put right makes nothing stale that was not so before', async () => {
  change(english, 'source: nolaei', 'source: aaaabb');
  publish();
  change(page, '讲清房费和押金', '讲清房费，和押金');
  const before = new Map(readContent(dir).map(({ path, text }) => [path, text]));
  const dry = await revise('FO-04', 'deposit=补了逗号', '--editorial', '--dry-run');
  expect(dry.stdout).toContain('translations and what was written for it hold');
  expect(dry.stdout).toContain('Printed by');
  expect(dry.stdout).not.toMatch(/Translated by|Written for it/);
  expect(readContent(dir).every(({ path, text }) => before.get(path) === text)).toBe(true);
  expect((await revise('FO-04', 'deposit=补了逗号', 'en:deposit=A comma', '--editorial')).code).toBe(0);
  const after = readContent(dir).filter(({ path, text }) => before.get(path) !== text);
  expect(after.map(({ path }) => path).sort()).toEqual([
    'contradictions.yml',
    english,
    page,
    'questions/front-office.yml',
    'terms/harbour.yml',
  ]);
  expect(read(english)).toContain("'1.1': { deposit: A comma }");
  // The one that was of an older text before is so still, and nothing else.
  const { stdout } = await runHere('check', ['--content', dir, '--format', 'json', '--today', '2026-11-28']);
  const { issues } = JSON.parse(stdout) as { issues: { rule: string; file: string; path: string }[] };
  const stale = issues.filter(({ rule }) => rule === 'translation' || rule === 'written-for');
  expect(stale.map(({ path }) => path)).toEqual(['translation.clauses.stand.source']);
});

test('before anything was published there is nothing to compare with', async () => {
  const ran = await revise('FO-04');
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain('FO-04 was never published');
});

test('a revision that is named no day begins today, not before it was made', async () => {
  publish();
  raiseDeposit();
  expect((await revise('FO-04', 'deposit=由三百元改为四百元')).code).toBe(0);
  expect(read(page)).toContain('effective: 2026-11-28');
});

test('a revision that is to come is brought forward by another one', async () => {
  publish();
  raiseDeposit();
  await revise('FO-04', 'deposit=由三百元改为四百元', '--effective', '2027-01-10');
  publish();
  change(page, 'value: 400, unit: yuan', 'value: 500, unit: yuan');
  const past = await revise('FO-04', 'deposit=改为五百元', '--effective', '2026-11-01');
  expect(past.stderr).toContain('2026-11-01 is over; today is 2026-11-28');
  const ran = await revise('FO-04', 'deposit=改为五百元', '--effective', '2027-01-05');
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toContain('npm run approve -- FO-04 --by general-manager --content');
  publish();
  const corpus = corpusFromDisk(dir);
  const standard = corpus.standards.find(({ code }) => code === 'FO-04');
  const texts = standard ? textsOf(corpus, standard) : [];
  expect(texts.map(({ facts: { revision } }) => [revision.number, revision.expires])).toEqual([
    ['1.0', '2027-01-04'],
    ['1.2', undefined],
  ]);
});

test('a day that was announced is moved by the command alone, one that has come is not', async () => {
  publish();
  const early = await revise('FO-04', '--effective', '2027-01-05');
  expect(early).toMatchObject({ code: 2, stdout: '' });
  expect(early.stderr).toContain('Revision 1.0 of FO-04 holds since 2025-05-01: its day cannot be moved');
  raiseDeposit();
  await revise('FO-04', 'deposit=由三百元改为四百元', '--effective', '2027-01-10');
  publish();
  expect((await revise('FO-04', '--effective', '2026-11-01')).stderr).toContain('2026-11-01 is over');
  const same = await revise('FO-04', '--effective', '2027-01-10');
  expect(same.stdout).toContain('says what revision 1.1 said; nothing was written');
  const ran = await revise('FO-04', '--effective', '2027-01-05');
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(read(page)).toMatch(/number: '1\.2'\n {4}effective: 2027-01-05/);
  const { stdout } = await runHere('check', ['FO-04', '--content', dir, '--today', '2026-11-28']);
  expect(stdout).not.toMatch(/ {2}(?:published|history)\b/);
  publish();
  const corpus = corpusFromDisk(dir);
  const standard = corpus.standards.find(({ code }) => code === 'FO-04');
  const texts = standard ? textsOf(corpus, standard) : [];
  expect(texts.map(({ facts: { revision } }) => [revision.number, revision.expires])).toEqual([
    ['1.0', '2027-01-04'],
    ['1.2', undefined],
  ]);
});

test.each([
  ['the ledger of a standard', 'ledger/FO-04.jsonl'],
  ['what the site says of all', 'publication.json'],
])('where %s was lost, nothing is revised', async (_, path) => {
  publish();
  raiseDeposit();
  rmSync(join(dir, path));
  const ran = await revise('FO-04', 'deposit=改');
  expect(ran).toMatchObject({ code: 1, stdout: '' });
  expect(ran.stderr).toContain('does not end where publication.json says');
});

test('the days of a published revision are part of what it says', async () => {
  publish();
  change(page, 'effective: 2025-05-01', 'effective: 2025-06-01');
  const { code, stdout } = await runHere('check', ['FO-04', '--content', dir, '--lang', 'en']);
  expect(code).toBe(1);
  expect(stdout).toContain('the page says something else now: the day it begins');
});

test('a change that is taken back leaves no number behind in silence', async () => {
  publish();
  raiseDeposit();
  await revise('FO-04', 'deposit=由三百元改为四百元');
  change(page, 'value: 400, unit: yuan', 'value: 300, unit: yuan');
  const ran = await revise('FO-04');
  expect(ran).toMatchObject({ code: 1, stdout: '' });
  expect(ran.stderr).toContain('says what revision 1.0 said again, but goes by 1.1');
});

test('a note for a language that the page has not is refused', async () => {
  rmSync(join(dir, english));
  publish();
  raiseDeposit();
  const ran = await revise('FO-04', 'deposit=改', 'en:deposit=Changed');
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('FO-04 has no en page to write a note into');
});

test('what changed in the page as a whole touches whatever names it', async () => {
  publish();
  change(page, 'obligation: must', 'obligation: should');
  const ran = await revise('FO-04');
  expect(ran.stdout).toContain('decks/pocket');
  expect(ran.stdout).not.toContain('Nothing else rests on it');
});

test('a rehearsal of what the check refuses publishes nothing, and says so', async () => {
  publish();
  raiseDeposit();
  const ran = await runHere('publish', ['--dry-run', '--content', dir, '--out', join(tempDir(), 'new')]);
  expect(ran.code).toBe(1);
  expect(ran.stderr).toMatch(/errors: nothing would be published/);
});

test('an altered ledger stops a revision', async () => {
  publish();
  raiseDeposit();
  change('ledger/FO-04.jsonl', '"number":"1.0"', '"number":"0.9"');
  const ran = await revise('FO-04', 'deposit=改');
  expect(ran).toMatchObject({ code: 1, stdout: '' });
  expect(ran.stderr).toContain('ledger/FO-04.jsonl has faults');
});

test('the note of a change is not that of a deletion', async () => {
  publish();
  raiseDeposit();
  await revise('FO-04', 'deposit=由三百元改为四百元', 'en:deposit=four hundred instead of three');
  expect(read(english)).toContain('four hundred instead of three');
  change(page, /\n.*id: deposit.*/.exec(read(page))?.[0] ?? '', '');
  const open = await revise('FO-04');
  expect(open.stderr).toContain('Each mark needs a note');
  await revise('FO-04', 'deposit=不再收押金');
  expect(read(page)).toMatch(/clause: deposit, mark: D, note: 不再收押金/);
  expect(read(english)).not.toContain('four hundred instead of three');
});

test('a clause that may have another id is said, and is revised all the same', async () => {
  publish();
  change(page, 'id: deposit, text: 讲清房费和押金', 'id: caution, text: 讲清房费和押金的数目');
  const ran = await revise('FO-04', 'deposit=换了说法', 'caution=换了说法');
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toContain('FO-04#caution is perhaps #deposit');
});

test('a clause under another id is no revision: it gets its id back', async () => {
  publish();
  for (const path of [page, english])
    change(path, /\bdeposit:|id: deposit\b/.exec(read(path))?.[0] ?? '', path === page ? 'id: caution' : 'caution:');
  const ran = await revise('FO-04');
  expect(ran).toMatchObject({ code: 1, stdout: '' });
  expect(ran.stderr).toContain('caution → deposit');
  expect(ran.stderr).toContain('Ids never change');
  const dry = await runHere('publish', ['--dry-run', '--content', dir, '--out', site]);
  expect(dry.stderr).toContain('FO-04#caution  就是 deposit');
});

test('a translation that is put right needs no number, and is told', async () => {
  publish();
  change(english, 'Explain the room rate', 'Explain the price of the room');
  const ran = await revise('FO-04');
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toContain('en #deposit');
  const { stdout } = await runHere('check', ['FO-04', '--content', dir, '--lang', 'en']);
  expect(stdout).toContain('The English of FO-04 is not what revision 1.0 was published with: #deposit');
});
