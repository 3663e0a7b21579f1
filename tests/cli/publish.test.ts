import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { endsText, withLines } from '../../scripts/publish/ledger-files.ts';
import { writeAside } from '../../scripts/publish/pending.ts';
import { corpusFromDisk, linesToPublish } from '../../src/corpus/index.ts';
import { previousDir } from '../../scripts/lib/staging.ts';
import { approveIn } from '../helpers/approve-in.ts';
import { tempDir } from '../helpers/cli.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { killAtRandom } from '../helpers/killed-publication.ts';
import { overhear } from '../helpers/overheard.ts';
import { publishQuickly } from '../helpers/publish-quickly.ts';
import { runHere } from '../helpers/run-here.ts';

/** At how many moments a publication is killed; `RANDOM_KILLS=50` for the whole measure. */
const kills = Number(process.env['RANDOM_KILLS'] ?? 3);

const page = 'docs/zh/front-office/check-in.mdx';
/** A process that does not run: there are no such numbers. */
const killedPid = 99_999_999;
let dir = '';
let site = '';

beforeEach(() => {
  dir = join(tempDir(), 'content');
  site = join(tempDir(), 'site');
  cpSync(exampleDir, dir, { recursive: true });
});

/** Publishes with a small site. */
async function publish(out = site, today = '2026-11-28') {
  vi.stubEnv('SITE_TODAY', today);
  const { ran, stop } = overhear();
  try {
    return { ...ran, code: await publishQuickly(dir, out), said: ran };
  } finally {
    stop();
    vi.unstubAllEnvs();
  }
}
const rollback = (...args: string[]) =>
  runHere('rollback', ['--content', dir, '--out', site, ...args], { SITE_TODAY: '2026-11-29' });
const read = (path: string) => readFileSync(join(dir, path), 'utf8');
const ledger = () => new Map(readdirSync(join(dir, 'ledger')).map((name) => [name, read(`ledger/${name}`)]));
function raiseDeposit(): void {
  const text = read(page)
    .replace('amount: { value: 300', 'amount: { value: 400')
    .replace("number: '1.0'\n", "number: '1.1'\n");
  writeFileSync(join(dir, page), text);
  approveIn(dir);
}
const lineCount = (code: string) => read(`ledger/${code}.jsonl`).trim().split('\n').length;

test(
  'killed at random moments, a publication leaves site and ledger both old or both new',
  async () => {
    const found = await killAtRandom(kills, 7);
    expect(found.length).toBe(kills);
    expect(found.filter(({ was, next }) => was === 'mixed' || next === 'failed')).toEqual([]);
  },
  60_000 + 20_000 * kills,
);

test('site and content say the same of where each ledger ends, byte by byte', async () => {
  expect((await publish()).code).toBe(0);
  expect(readFileSync(join(site, 'publication.json'), 'utf8')).toBe(read('publication.json'));
  expect(readdirSync(dir).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a site tells of the publication that it is, and the content meanwhile is as it was', async () => {
  await publish();
  raiseDeposit();
  await publish(site, '2026-11-29');
  expect(readFileSync(join(site, 'changes.html'), 'utf8')).toContain('FO-04 1.0\nFO-04 1.1\n');
});

test('a ledger and its record lost at once are missed by the site that says them', async () => {
  await publish();
  rmSync(join(dir, 'ledger'), { recursive: true });
  rmSync(join(dir, 'publication.json'));
  const before = readFileSync(join(site, 'publication.json'), 'utf8');
  const ran = await publish();
  expect(ran.code).toBe(1);
  expect(ran.said.stderr).toMatch(/Not published. The site in .* says FO-01 1\.1, of which the ledger knows nothing/);
  expect(existsSync(join(dir, 'ledger'))).toBe(false);
  expect(readFileSync(join(site, 'publication.json'), 'utf8')).toBe(before);
  const dry = await runHere('publish', ['--dry-run', '--content', dir, '--out', site]);
  expect(dry.code).toBe(1);
  expect(dry.stderr).toContain('of which the ledger knows nothing');
});

test.each<[string, object, RegExp | undefined]>([
  ['runs', { pid: process.pid, host: hostname(), since: '2026-11-28T08:00:00Z' }, /process \d+ on .*minutes ago/],
  ['runs elsewhere', { pid: 1, host: 'another', since: '2026-11-28T08:00:00Z' }, /process 1 on another/],
  ['is gone', { pid: 99_999_999, host: hostname(), since: '2026-11-28T08:00:00Z' }, undefined],
])('where another publication %s', async (_, owner, refused) => {
  writeFileSync(join(dir, '.publish.lock'), JSON.stringify(owner));
  const ran = await publish();
  expect(ran.code).toBe(refused ? 2 : 0);
  if (refused) expect(ran.said.stderr).toMatch(refused);
  expect(existsSync(join(dir, '.publish.lock'))).toBe(refused !== undefined);
  expect(existsSync(site)).toBe(refused === undefined);
});

test('a publication whose site went somewhere else is completed by the next one', async () => {
  await publish();
  raiseDeposit();
  const other = join(tempDir(), 'other');
  expect((await publish(other)).code).toBe(0);
  expect(lineCount('FO-04')).toBe(2);
  // The first site still says 1.0, which the ledger knows.
  expect((await publish()).code).toBe(0);
  expect(readFileSync(join(site, 'publication.json'), 'utf8')).toBe(read('publication.json'));
});

test.skipIf(process.getuid?.() === 0)('what may not be written is said, and nothing has changed', async () => {
  await publish();
  raiseDeposit();
  const before = ledger();
  chmodSync(dir, 0o555);
  const ran = await publish();
  chmodSync(dir, 0o755);
  expect(ran.code).toBe(2);
  expect(ran.said.stderr).toContain('not permitted');
  expect(ledger()).toEqual(before);
});

test('a rollback brings the site of before back, and the ledger says so in lines of its own', async () => {
  await publish();
  const old = readFileSync(join(site, 'FO-04.html'), 'utf8');
  const before = read('ledger/FO-04.jsonl');
  raiseDeposit();
  await publish();
  expect(readFileSync(join(site, 'FO-04.html'), 'utf8')).not.toBe(old);
  const dry = await rollback('--dry-run');
  expect(dry.stdout).toContain('  FO-04  1.1 → 1.0\n');
  expect(dry.stdout).toContain('1 revision would go back; nothing was written');
  expect(lineCount('FO-04')).toBe(2);
  const ran = await rollback();
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toContain('the next publication puts it back: FO-04 1.1');
  expect(readFileSync(join(site, 'FO-04.html'), 'utf8')).toBe(old);
  expect(read('ledger/FO-04.jsonl').startsWith(before)).toBe(true);
  expect(JSON.parse(read('ledger/FO-04.jsonl').trim().split('\n')[2] ?? '')).toMatchObject({
    number: '1.0',
    only: 'restored',
    published: '2026-11-29',
  });
  expect(readFileSync(join(site, 'publication.json'), 'utf8')).toBe(read('publication.json'));
  expect(existsSync(previousDir(site))).toBe(false);
  expect((await rollback()).stderr).toContain('There is no site to go back to');
  expect((await publish(site, '2026-11-30')).said.stdout).toContain('FO-04  1.1');
  expect((await runHere('check', ['ledger', '--content', dir])).code).toBe(0);
});

test('a publication without a revision leaves the way back as it was, and says so', async () => {
  await publish();
  const args = ['--dry-run', '--content', dir, '--out', site];
  const dry = await runHere('publish', args, { SITE_TODAY: '2026-11-28' });
  expect(dry).toMatchObject({ code: 0, stderr: '' });
  expect(dry.stdout).toContain('There is no revision to publish; nothing was written');
  raiseDeposit();
  await publish(site, '2026-11-29');
  const again = await publish(site, '2026-11-30');
  expect(again.code).toBe(0);
  expect(again.said.stdout).toContain('There was no revision to publish');
  expect((await rollback('--dry-run')).stdout).toContain('  FO-04  1.1 → 1.0\n');
});

/** What a publication that is killed leaves: its ledgers aside, and its site in place or not yet. */
async function cutOff(isInPlace: boolean): Promise<void> {
  await publish();
  raiseDeposit();
  const corpus = corpusFromDisk(dir);
  const ledgers = Map.groupBy(corpus.ledger, ({ code }) => code);
  const lines = linesToPublish(corpus, '2026-11-29');
  cpSync(site, `${site}-kept-${killedPid}`, { recursive: true });
  writeAside(dir, site, ledgers, lines);
  if (isInPlace) writeFileSync(join(site, 'publication.json'), endsText(withLines(ledgers, lines)));
  else rmSync(site, { recursive: true });
}

test.each([[true], [false]])(
  'every command tells of a publication that was killed, and writes nothing: site in place %s',
  async (isInPlace) => {
    await cutOff(isInPlace);
    const before = [ledger(), readdirSync(dir)];
    for (const [name = '', ...args] of [
      ['rollback', '--out', site],
      ['rollback', '--dry-run', '--out', site],
      ['check'],
      ['report'],
      ['diff', '2026-11-01'],
      ['publish', '--dry-run', '--out', site],
      ['revise', 'FO-04'],
      ['approve', 'FO-04', '--by', 'front-desk'],
    ]) {
      const ran = await runHere(name, [...args, '--content', dir], { SITE_TODAY: '2026-11-29' });
      expect(ran.stderr, name).toContain('A publication was interrupted');
      expect(ran.stderr, name).toContain(`npm run publish -- --content `);
      expect(ran.stderr, name).not.toContain('knows nothing');
      // What only tells ends as it would otherwise.
      if (!['check', 'report', 'diff'].includes(name)) expect(ran.code, name).toBeGreaterThan(0);
    }
    expect([ledger(), readdirSync(dir)]).toEqual(before);
  },
);

test('the next publication finishes one that was killed, and says which revisions that were', async () => {
  await cutOff(true);
  const { said } = await publish(site, '2026-11-30');
  expect(said.stdout).toContain('it is finished now:\n  FO-04  1.1');
  expect(said.stdout).toContain('This finished the publication that was interrupted: FO-04 1.1. There was no other');
  expect(said.stdout).not.toContain('There was no revision to publish');
  expect(lineCount('FO-04')).toBe(2);
  expect(readdirSync(dir).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(existsSync(previousDir(site))).toBe(true);
  expect((await publish(site, '2026-11-30')).said.stdout).toContain('There was no revision to publish');
});

test('one that was killed before its site was in place is done anew', async () => {
  await cutOff(false);
  const { said } = await publish(site, '2026-11-30');
  expect(said.stdout).toContain('the site of before is back, and all is done anew');
  expect(said.stdout).toContain('1 revision published');
  expect(lineCount('FO-04')).toBe(2);
});

test('a site that was never published is nothing to go back to', async () => {
  writeFileSync(join(dir, 'index.html'), '');
  rmSync(join(dir, 'index.html'));
  cpSync(exampleDir, previousDir(site), { recursive: true });
  writeFileSync(join(previousDir(site), 'index.html'), 'built');
  rmSync(join(previousDir(site), 'publication.json'));
  const ran = await rollback();
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain('does not say which revisions it holds');
});
