import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkCall } from '../../scripts/calls/check.ts';
import { initCall } from '../../scripts/calls/init.ts';
import { askedAnswers } from '../../scripts/init/ask.ts';
import { companyOf } from '../../scripts/init/company.ts';
import { speak } from '../../scripts/lib/told.ts';
import { runScript, tempDir } from '../helpers/cli.ts';
import { misuseOf } from '../helpers/misuse.ts';
import { runHere } from '../helpers/run-here.ts';

test('a hotel begins in English, is clean, and is found with and without the folder of its content', async () => {
  const folder = join(tempDir(), 'our manuals');
  const begun = await runHere('init', [
    folder,
    '--yes',
    ...['--languages', 'en', '--name', 'Harbour & Sons "Inn"', '--trade', 'hotel', '--today', '2026-11-01'],
    ...['--base-url', 'https://manuals.example.org/hotel/', '--time-zone', 'Europe/London', '--prefix', 'HBR'],
  ]);
  expect(begun).toMatchObject({ code: 0, stderr: '' });
  expect(begun.stdout).toMatch(/4 standards \(hotel\), 0 errors, 0 warnings\./);
  expect(begun.stdout).not.toMatch(/\p{Script=Han}/u);
  const next = begun.stdout.split('\n').filter((line) => /npm (?:run|start)/.test(line));
  expect(next.length).toBeGreaterThan(3);
  // A short way to it is named from where the command runs.
  const named = next.map((line) => resolve(/--content "([^"]+)"/.exec(line)?.[1] ?? ''));
  expect(new Set(named)).toEqual(new Set([join(folder, 'content')]));

  const settings = readFileSync(join(folder, 'content/site.yml'), 'utf8');
  expect(settings).toContain('baseUrl: https://manuals.example.org/hotel\n');
  expect(settings).toContain('timeZone: Europe/London\n');
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(/^# Harbour & Sons "Inn"\n/);
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toMatch(/^\.publishing\/$/m);
  expect(readdirSync(folder).sort()).toEqual(
    ['.github', '.gitignore', '.gitlab-ci.yml', '.vscode', 'README.md', 'content', 'package.json'].sort(),
  );
  expect(existsSync(join(folder, 'content/docs/zh'))).toBe(false);

  for (const content of [folder, join(folder, 'content')]) {
    const checked = await runHere('check', ['--strict', '--today', '2026-11-01', '--content', content]);
    expect(checked).toMatchObject({ code: 0, stderr: '' });
    expect(checked.stdout).toContain('4 standards');
  }
  const again = misuseOf(() => initCall([folder]));
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('holds something already, so nothing was written');
  expect(again.stderr).toContain('README.md');
});

test('what installing the package leaves in a folder stays, and its commands are added', async () => {
  const folder = tempDir();
  mkdirSync(join(folder, 'node_modules'));
  const had = { name: 'ours', scripts: { check: 'mine' }, dependencies: { 'service-standards': 'file:a.tgz' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(had));
  const begun = await runHere('init', [folder, '--yes', '--name', 'Foglamp']);
  expect(begun).toMatchObject({ code: 0, stderr: '' });
  const made = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as typeof had;
  expect(made).toMatchObject({ ...had, scripts: { check: 'mine', cards: 'standards cards' } });
});

test('without a terminal nothing is asked, and nothing is written', async () => {
  const folder = join(tempDir(), 'new');
  const ran = await runScript('init', [folder]);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain('There is no terminal to ask at: add --yes');
  expect(existsSync(folder)).toBe(false);
});

test.each<[string[], string]>([
  [[], 'Name one folder'],
  [['a', 'b'], 'Name one folder'],
  [['README.md'], 'README.md is a file. Name a folder.'],
  [['src'], 'src holds something already'],
  [['new', '--languages', 'fr'], '--languages cannot be read: "fr". Write zh, en or zh,en'],
  [['new', '--languages', 'zh,zh'], '--languages cannot be read'],
  [['new', '--trade', 'zoo'], '--trade cannot be read: "zoo". Write shop, hotel'],
  [['new', '--base-url', 'manuals'], '--base-url cannot be read'],
  [['new', '--time-zone', 'Asia/Beijing'], 'cannot be read: "Asia/Beijing" (did you mean Asia/Shanghai?)'],
  [['new', '--prefix', 'a1'], '--prefix cannot be read'],
  [['new', '--name', 'a\u0007b'], '--name cannot be read'],
  [['new', '--name', 'x'.repeat(61)], '--name cannot be read'],
])('%j is misuse', (args, said) => {
  const ran = misuseOf(() => initCall(args));
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain(said);
});

test.each<[string[], string]>([
  [['--languages', 'en', '--authority', 'zh'], 'is not among the languages'],
  [['--languages', 'en', '--name', '雾灯'], 'cannot be in Chinese'],
])('%j does not fit together, and nothing is written', async (args, said) => {
  const folder = join(tempDir(), 'new');
  const ran = await runHere('init', [folder, '--yes', ...args]);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain(said);
  expect(existsSync(folder)).toBe(false);
});

test('what is typed is asked for again until it can be read, and what is settled is not asked', async () => {
  const typed = ['english', 'en', '', 'zoo', 'hotel', '', 'Europe/London', 'HB'];
  const asked: string[] = [];
  const answers = await askedAnswers({}, (question) => {
    // In English alone once that is the language of the company.
    asked.push(question.split('\n')[0]?.split(' · ').at(-1) ?? '');
    return Promise.resolve(typed.shift() ?? '');
  });
  expect(asked).toEqual([
    ...['Which languages', 'This cannot be read: "english"', 'The name of the company', 'Which trade'],
    'This cannot be read: "zoo"',
    'The future address of the site; just press Enter if there is none',
    ...['The time zone', 'Two or three capitals that codes begin with'],
  ]);
  speak();
  expect(companyOf(answers)).toEqual({
    languages: ['en'],
    authority: 'en',
    names: { en: 'Service Standards' },
    trade: 'hotel',
    prefix: 'HB',
    baseUrl: 'https://standards.example.com',
    timeZone: 'Europe/London',
  });
});

test('a folder without content says how to begin one', () => {
  const { stderr } = misuseOf(() => checkCall(['--content', tempDir()]));
  expect(stderr).toContain('To begin one: npm run init -- ');
});
