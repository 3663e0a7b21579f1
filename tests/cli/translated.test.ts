import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentArgument } from '../../scripts/lib/content.ts';
import { hashesOfPage, readContent, readSource } from '../../src/corpus/index.ts';
import { contentCopy, runScript, tempDir } from '../helpers/cli.ts';
import { listPage } from '../helpers/corpus-from-strings.ts';
import { runHere } from '../helpers/run-here.ts';

const zhPath = 'docs/zh/serving/guide.mdx';
const enPath = 'docs/en/serving/guide.mdx';
const chinese = listPage('SV-01', { ahead: '走在客人右前方一米', turn: '转弯处停一停' });
const { header, body, entries } = hashesOfPage(readSource({ path: zhPath, text: chinese, encoding: 'utf-8' }));
const english = `---
title: Guiding
description: One sentence.
translation:
  of: SV-01
  source: ${header}
  body: ${body ?? ''}
  clauses:
    ahead: { text: "Walk one metre ahead, to the right", source: ${entries['ahead'] ?? ''} } # agreed
    turn: { text: Stop at corners, source: ${entries['turn'] ?? ''} }
---

## Why

Trust.
`;

/** A content folder of one standard. */
function content(zh = chinese, en = english): string {
  const dir = tempDir();
  for (const [path, text] of Object.entries({ [zhPath]: zh, [enPath]: en })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

const run = (dir: string, ...args: string[]) => runHere('translated', [...args, '--content', dir]);
const page = (dir: string) => readFileSync(join(dir, enPath), 'utf8');
const both = (text: string) => text.replace('一米', '两米').replace('停一停', '慢一慢');

function commit(dir: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'As it was');
}

test('nothing is written where nothing is to be recorded', async () => {
  const dir = contentCopy();
  const before = readContent(dir);
  const ran = await runScript('translated', ['--content', dir]);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toMatch(/^\d+ 页译文里改了 0 页 · 0 of \d+ translated pages changed\n$/);
  expect(readContent(dir)).toEqual(before);
});

test('a part that was read again changes one line, and the others are named, with the command for them', async () => {
  const dir = content(both(chinese));
  const ran = await run(dir, 'SV-01#turn');
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain('原文现在 now: text: 转弯处慢一慢\n');
  expect(ran.stdout).toContain('译文 translation: text: Stop at corners\n');
  expect(ran.stdout).not.toContain('原中文');
  expect(ran.stdout).toContain(`npm run translated -- SV-01#ahead${contentArgument(dir)}\n`);
  expect(ran.stdout).toContain('1 of 1 translated page changed');
  const [old, now] = [english, page(dir)].map((text) => text.split('\n'));
  expect(now?.filter((line, index) => line !== old?.[index])).toEqual([
    expect.stringMatching(/^ {4}turn: \{ text: Stop at corners, source: [a-p]{6} \}$/) as unknown,
  ]);
  expect((await run(dir, 'SV-01')).stdout).toContain('0 of 1 translated page changed');
});

test('what the translation was made from is shown where version control knows it', async () => {
  const dir = content();
  commit(dir);
  writeFileSync(join(dir, zhPath), both(chinese));
  const shown = await run(dir, 'SV-01', '--all', '--dry-run');
  expect(shown.stdout).toContain(
    '原文当时 was: text: 走在客人右前方一米\n    原文现在 now: text: 走在客人右前方两米\n',
  );
  expect(shown.stdout).toContain('1 of 1 translated page would change');
  expect(page(dir)).toBe(english);
  const blind = await runHere('translated', ['SV-01', '--all', '--content', dir], { PATH: tempDir() });
  expect(blind).toMatchObject({ code: 0, stderr: '' });
  expect(blind.stdout).toContain('原文现在 now: text: 走在客人右前方两米\n');
  expect(blind.stdout).not.toContain('原中文');
  expect(page(dir)).not.toBe(english);
});

test('what was never recorded is, without being named, and a byte order mark and Windows line ends stay', async () => {
  const windows = `\ufeff${english.replaceAll('\n', '\r\n')}`;
  const dir = content(chinese, windows.replace(entries['turn'] ?? '', 'aaaaaa'));
  const ran = await run(dir);
  expect(ran.stdout).toContain('原文当时 was: 还没有记录 not recorded yet\n');
  expect(page(dir)).toBe(windows);
});

test.each([
  [zhPath, chinese.replace('obligation: must', 'obligation: perhaps'), english],
  [zhPath, chinese.replace('title: ', 'title：'), english],
  [enPath, chinese, english.replace('title: ', 'title：')],
  [enPath, chinese, english.replace('of: SV-01', 'of: SV-02')],
])('nothing is recorded for a page while %s has errors', async (path, zh, en) => {
  const dir = content(both(zh), en);
  for (const args of [[enPath], [zhPath, '--all'], []]) {
    const ran = await run(dir, ...args);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain(`npm run check -- ${path}${contentArgument(dir)}\n`);
    expect(ran.stdout).toContain('0 of 1 translated page changed');
  }
  expect(page(dir)).toBe(en);
});

test('a clause without a translation is not taken for one', async () => {
  const dir = content(chinese, english.replace(/ {4}turn: .*\n/, ''));
  const ran = await run(dir, 'SV-01#turn');
  expect(ran.code).toBe(1);
  expect(ran.stdout).toContain('SV-01#turn 还没有译文');
});

test.each([
  [['--all'], 'npm run translated -- AP-03 --all --content'],
  [['docs/en', '--all', 'SV-01#turn'], '--all'],
  [['SV-01#turn', '--all'], 'say one of the two'],
  [['SV-01#trun'], 'Did you mean SV-01#turn?'],
  [['SV-02'], 'Did you mean SV-01?'],
  [['docs/en/conduct'], 'docs/en/conduct'],
])('%j is misuse', async (args, said) => {
  const dir = content(both(chinese));
  const ran = await run(dir, ...args);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain(said);
  expect(page(dir)).toBe(english);
});

test('a folder is no single standard', async () => {
  const dir = contentCopy();
  const ran = await run(dir, 'docs/en/rooms', '--all');
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('by their codes');
});
