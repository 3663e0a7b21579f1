import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardsCall } from '../../scripts/calls/cards.ts';
import { checkCall } from '../../scripts/calls/check.ts';
import { diffCall } from '../../scripts/calls/diff.ts';
import { newCall } from '../../scripts/calls/new.ts';
import { previewCall } from '../../scripts/calls/preview.ts';
import { reviewedCall } from '../../scripts/calls/reviewed.ts';
import { reportCall } from '../../scripts/calls/report.ts';
import { searchEvalCall } from '../../scripts/calls/search-eval.ts';
import { translatedCall } from '../../scripts/calls/translated.ts';
import { contentCopy, tempDir } from '../helpers/cli.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { misuseOf } from '../helpers/misuse.ts';

const examples = ['--content', exampleDir];

test.each<[string, () => unknown, string]>([
  ['report cover', () => reportCall(['cover']), 'There is no report "cover"'],
  ['report coverage --ics', () => reportCall(['coverage', '--ics', ...examples]), 'Only reviews come as a calendar'],
  ['report --owner', () => reportCall(['reviews', '--owner', 'pilot', ...examples]), 'There is no role pilot'],
  ['report toString', () => reportCall(['toString']), 'There is no report "toString"'],
  ['report touches', () => reportCall(['touches', ...examples]), 'Name one standard or clause'],
  ['report touches FO-O3', () => reportCall(['touches', 'FO-O3', ...examples]), 'Did you mean FO-03?'],
  ['report touches FO-01#sent', () => reportCall(['touches', 'FO-01#sent', ...examples]), 'Did you mean FO-01#scent?'],
  ['report coverage FO-03', () => reportCall(['coverage', 'FO-03', ...examples]), 'takes nothing more'],
  ['search:eval', () => searchEvalCall([]), 'Name a file of queries'],
  ['search:eval package.json b.tsv', () => searchEvalCall(['package.json', 'b.tsv']), 'No such file: b.tsv'],
  ['search:eval none.tsv', () => searchEvalCall(['none.tsv']), 'No such file: none.tsv'],
  [
    'search:eval, topics that are not there',
    () => searchEvalCall(['package.json', '--topics', 'none.tsv']),
    'No such file: none.tsv',
  ],
  [
    'search:eval, a folder without a site',
    () => searchEvalCall(['package.json', '--site', tempDir()]),
    'There is no built site at',
  ],
  ['translated ZZ-99', () => translatedCall(['ZZ-99', ...examples]), 'No translated page matches: ZZ-99'],
  ['translated ZZ-99, in Chinese', () => translatedCall(['ZZ-99', ...examples]), '没有这样的译文：ZZ-99'],
  ['translated FO-04:words', () => translatedCall(['FO-04:words', ...examples]), 'FO-04 has no part ":words"'],
  ['translated FO-04:words, in Chinese', () => translatedCall(['FO-04:words', ...examples]), '没有“:words”这一部分'],
  ['translated FO-04#keys', () => translatedCall(['FO-04#keys', ...examples]), 'Did you mean FO-04#key?'],
  ['translated FO-04#keys, in Chinese', () => translatedCall(['FO-04#keys', ...examples]), 'FO-04 没有条款 #keys'],
  ['diff of a day to come', () => diffCall(['2999-01-01', ...examples]), '2999-01-01 is still to come: today is'],
  ['diff up to a day to come', () => diffCall(['2026-01-01', '2999-01-01', ...examples]), '2999-01-01 还没有到'],
  [
    'diff, the later day first',
    () => diffCall(['2026-03-01', '2026-02-01', ...examples]),
    'Name the earlier one first: 2026-02-01 2026-03-01',
  ],
  [
    'diff, the later revision first',
    () => diffCall(['FO-08@1.2', 'FO-08@1.1', ...examples]),
    '先写早的，再写晚的：FO-08@1.1 FO-08@1.2',
  ],
  ...['30.2.2026', '2026-02-30', '30.2', '2026-3-1', '', 'today'].flatMap((day): [string, () => unknown, string][] => [
    [`check --today "${day}"`, () => checkCall(['--today', day, ...examples]), 'There is no day'],
    [
      `report --today "${day}"`,
      () => reportCall(['reviews', '--today', day, ...examples]),
      `There is no day "${day}". Write it as 2026-03-01`,
    ],
    [`new --today "${day}"`, () => newCall(['checklist', 'rooms/one', '--today', day, ...examples]), 'There is no day'],
  ]),
  ['an option that is misspelt', () => checkCall(['--strit']), 'There is no option --strit. Did you mean --strict?'],
  ['an option that is nothing like one', () => previewCall(['--zzzzzzz']), 'There is no option --zzzzzzz\n'],
  ['an option of one letter', () => previewCall(['-z']), 'There is no option -z\n'],
  ['a value where none goes', () => checkCall(['--strict=yes']), 'The option --strict takes no value\n'],
  ['an option without its value', () => checkCall(['--content']), 'The option --content needs a value\n'],
  ['an option instead of a value', () => checkCall(['--content', '--fix']), 'The option --content needs a value\n'],
  ['an operand where none goes', () => previewCall(['site']), 'This command takes options only, not "site"\n'],
])('%s is misuse and says why', (_name, call, why) => {
  const ran = misuseOf(call);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain(why);
});

test.each<[string, (content: readonly string[]) => unknown, refused: boolean]>([
  ['cards', (content) => cardsCall(['--deck', 'shop-counter', ...content]), true],
  ['cards --list', (content) => cardsCall(['--list', ...content]), true],
  ['cards --stale', (content) => cardsCall(['--stale', ...content]), true],
  ['cards --calibrate', (content) => cardsCall(['--calibrate', ...content]), false],
])('%s of content of which a page cannot be read: refused is %s', (_name, call, refused) => {
  const dir = contentCopy();
  const page = join(dir, 'docs/zh/gift-shop/principles.mdx');
  writeFileSync(page, readFileSync(page, 'utf8').replace('title:', '<<<<<<< HEAD\ntitle:'));
  const { code, stderr } = misuseOf(() => call(['--content', dir]));
  expect(code).toBe(refused ? 2 : null);
  expect(stderr.includes('cards would be missing: docs/zh/gift-shop/principles.mdx')).toBe(refused);
});

test.each(['a file', 'a folder below a file'])('cards are not made into %s, and nothing is typeset for it', (name) => {
  const file = join(tempDir(), 'file');
  writeFileSync(file, 'kept');
  const out = name === 'a file' ? file : join(file, 'below');
  const { code, stderr } = misuseOf(() => cardsCall(['--deck', 'shop-counter', '--out', out, ...examples]));
  expect(code).toBe(2);
  expect(stderr).toContain(name === 'a file' ? 'is a file. Name a folder.' : 'lies below a file');
  expect(readFileSync(file, 'utf8')).toBe('kept');
});

test.each<[string, (content: readonly string[]) => unknown]>([
  ['check', (content) => checkCall(content)],
  ['cards --list', (content) => cardsCall(['--list', ...content])],
  ['cards --stale', (content) => cardsCall(['--stale', ...content])],
  ['report reviews', (content) => reportCall(['reviews', ...content])],
  ['report coverage', (content) => reportCall(['coverage', ...content])],
  ['translated', (content) => translatedCall(['FO-04', ...content])],
  ['reviewed', (content) => reviewedCall(content)],
])('%s of a folder without content is refused, and of a file', (_name, call) => {
  const empty = misuseOf(() => call(['--content', tempDir()]));
  expect(empty).toMatchObject({ code: 2, stdout: '' });
  expect(empty.stderr).toContain('a content folder holds a folder docs');
  expect(empty.stderr).toContain('To begin one: npm run init -- ');
  const file = misuseOf(() => call(['--content', 'README.md']));
  expect(file).toMatchObject({ code: 2, stdout: '' });
  expect(file.stderr).toContain('README.md is a file');
  expect(file.stderr).toContain('是文件');
});

test('a call that makes sense is not refused', () => {
  expect(misuseOf(() => translatedCall(['FO-03', ...examples]))).toEqual({ code: null, stdout: '', stderr: '' });
});

test.each<[string, (content: readonly string[]) => unknown]>([
  ['cards', (content) => cardsCall(['--deck', 'shop-counter', '--size', 'a5', ...content])],
  ['cards --stale', (content) => cardsCall(['--stale', ...content])],
  ['report', (content) => reportCall(['coverage', ...content])],
  ['translated', (content) => translatedCall(['FO-04', ...content])],
  ['reviewed', (content) => reviewedCall(content)],
  ['new', (content) => newCall(['checklist', 'rooms/one', ...content])],
])('%s does nothing by the usual settings where the content has wrong ones', (_name, call) => {
  const dir = tempDir();
  cpSync(exampleDir, dir, { recursive: true });
  const settings = join(dir, 'site.yml');
  for (const wrong of [/(?<=timeZone: ).*/, /(?<=baseUrl: )https:\/\//, /(?<=^brand: )\{/m]) {
    writeFileSync(settings, readFileSync(join(exampleDir, 'site.yml'), 'utf8').replace(wrong, ''));
    const ran = misuseOf(() => call(['--content', dir]));
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^网站设置 site\.yml 有错.*\nThe settings in site\.yml have faults/);
    expect(ran.stderr).toContain('npm run check -- site.yml --content ');
  }
});
