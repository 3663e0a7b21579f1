import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { checkCall } from '../../scripts/calls/check.ts';
import { ownerSummary } from '../../scripts/check/owner-summary.ts';
import { changesBetween } from '../../scripts/check/watch.ts';
import { checkContent } from '../../scripts/lib/check.ts';
import { contentCopy } from '../helpers/cli.ts';
import { exampleCorpus, exampleDir, exampleToday } from '../helpers/example-manuals.ts';
import { misuseOf } from '../helpers/misuse.ts';
import { projectDir } from '../helpers/project.ts';

const page = 'docs/zh/rooms/washroom.mdx';

test('what is new and what is mended is told, and not what only moved', () => {
  const dir = contentCopy();
  const write = (change: (text: string) => string) =>
    writeFileSync(join(dir, page), change(readFileSync(join(exampleDir, page), 'utf8')));
  const issuesNow = () => checkContent(dir, exampleToday).report.issues;
  write((text) => text.replace('polarity: do,', 'polarity: doo,'));
  const faulty = issuesNow();
  write((text) => text.replace('standard:\n', '# 一行备注\nstandard:\n').replace('polarity: do,', 'polarity: doo,'));
  expect(changesBetween(faulty, issuesNow())).toEqual({ come: [], gone: [] });
  write((text) => text.replace('polarity: dont,', 'polarity: dontt,'));
  const { come, gone } = changesBetween(faulty, issuesNow());
  expect([come, gone].map((issues) => issues.map(({ message }) => /`(\w+)`; did/.exec(message.en)?.[1]))).toEqual([
    ['dontt'],
    ['doo'],
  ]);
});

test('at every save the check says what changed, until it is ended', async () => {
  const dir = contentCopy();
  const args = ['scripts/check.ts', '--watch', '--lang', 'en', '--today', exampleToday, '--content', dir];
  const child = spawn(process.execPath, args, { cwd: projectDir, env: { ...process.env, NO_COLOR: '1' } });
  onTestFinished(() => void child.kill());
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const hears = (words: string) => vi.waitFor(() => expect(said).toContain(words), { timeout: 30_000, interval: 50 });
  await hears('0 errors');
  const before = said;
  const text = readFileSync(join(dir, page), 'utf8');
  writeFileSync(join(dir, page), text.replace('polarity: do,', 'polarity: doo,'));
  await hears('`polarity` cannot be `doo`');
  writeFileSync(join(dir, page), text);
  await hears('✓ mended');
  expect(said.startsWith(before)).toBe(true);
  expect(said.match(/cannot be `doo`/g)).toHaveLength(1);
});

test('whoever answers for the manuals reads how they stand, in one line', () => {
  const corpus = exampleCorpus();
  const [zh = '', en = ''] = ownerSummary(corpus, '2027-04-15', ['zh', 'en']).split('\n');
  expect(en).toMatch(new RegExp(`^${corpus.standards.length} standards: \\d+ in force, \\d+ drafts?, \\d+ to come, `));
  expect(
    en
      .match(/\d+/g)
      ?.slice(1, 6)
      .map(Number)
      .reduce((sum, one) => sum + one),
  ).toBe(corpus.standards.length);
  expect(en).toMatch(/reviews? due \(\d+ overdue, the first on 20\d\d-\d\d-\d\d\)$/);
  expect(zh.match(/\d+/g)).toEqual(en.match(/\d+/g));
});

test.each(['--watch', '--summary'])('%s is for text that people read', (option) => {
  const { code, stderr } = misuseOf(() => checkCall([option, '--format', 'json', '--content', exampleDir]));
  expect(code).toBe(2);
  expect(stderr).toContain('do not go with --format');
});
