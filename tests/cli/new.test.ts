import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newCall } from '../../scripts/calls/new.ts';
import { contentArgument } from '../../scripts/lib/content.ts';
import { contentCopy, runScript } from '../helpers/cli.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { misuseOf } from '../helpers/misuse.ts';
import { runHere } from '../helpers/run-here.ts';

interface JsonReport {
  issues: { rule: string; level: string; file: string; path: string | null; line: number }[];
}

const page = (dir: string, locale: string) => join(dir, `docs/${locale}/front-office/new-one.mdx`);

test('a new standard is a pair of pages, and the check lists exactly what is left to fill in', async () => {
  const dir = contentCopy();
  const made = await runScript('new', [
    'appearance',
    'front-office/new-one',
    '--content',
    dir,
    '--today',
    '2026-11-01',
  ]);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(made.stdout).toMatch(/^FO-\d\d · 仪容着装 · Appearance/);
  const next = made.stdout.split('\n').filter((line) => line.includes('npm run '));
  // Both commands, in each language.
  expect(next.map((line) => line.includes(contentArgument(dir)))).toEqual([true, true, true, true]);
  expect([existsSync(page(dir, 'zh')), existsSync(page(dir, 'en'))]).toEqual([true, true]);

  const checked = await runHere('check', [
    '--content',
    dir,
    '--format',
    'json',
    '--today',
    '2026-11-01',
    'docs/zh/front-office/new-one.mdx',
    'docs/en/front-office/new-one.mdx',
  ]);
  expect(checked.code).toBe(1);
  const { issues } = JSON.parse(checked.stdout) as JsonReport;
  const empty = (file: string) =>
    issues.filter((issue) => issue.rule === 'schema' && issue.file.endsWith(file)).map((issue) => issue.path);
  expect(empty('docs/zh/front-office/new-one.mdx')).toEqual([
    'title',
    'description',
    'standard.obligation',
    'standard.revision.owner',
    'standard.revision.approvedBy',
    'standard.basis',
    'standard.clauses[0].id',
    'standard.clauses[0].text',
    'standard.clauses[0].polarity',
    'standard.clauses[0].part',
  ]);
  expect(empty('docs/en/front-office/new-one.mdx')).toEqual(['title', 'description']);

  const lines = readFileSync(page(dir, 'zh'), 'utf8').split('\n');
  for (const issue of issues.filter(
    ({ rule, file }) => rule === 'schema' && file.endsWith('docs/zh/front-office/new-one.mdx'),
  )) {
    const name = issue.path?.split('.').at(-1) ?? '';
    expect(lines[issue.line - 1]).toMatch(new RegExp(`^ *(- )?${name}:( \\[\\])?$`));
  }
});

test('a page that exists is never touched', async () => {
  const dir = contentCopy();
  writeFileSync(page(dir, 'en'), 'mine');
  const ran = await runHere('new', ['appearance', 'front-office/new-one', '--content', dir]);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('docs/en/front-office/new-one.mdx');
  expect(readFileSync(page(dir, 'en'), 'utf8')).toBe('mine');
  expect(existsSync(page(dir, 'zh'))).toBe(false);
});

test.each([
  [[], 'npm run new -- <kind> <manual>/<name>'],
  [['apearance', 'front-office/new-one'], 'Did you mean appearance?'],
  [['appearance'], '<manual>/<name>'],
  [['appearance', 'new-one'], '<manual>/<name>'],
  [['appearance', 'front-office/../new-one'], '<manual>/<name>'],
  [['appearance', 'front-office/New One'], 'lower-case words'],
  [['appearance', 'front-ofice/new-one'], 'Did you mean front-office?'],
  [['appearance', 'front-office/new-one', '--code', 'FO-01'], 'docs/zh/front-office/uniform.mdx'],
  [['appearance', 'front-office/new-one', '--code', 'ap3'], 'such as AP-03'],
])('%j is misuse', (args, said) => {
  const ran = misuseOf(() => newCall([...args, '--content', exampleDir]));
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain(said);
});

test('a new manual begins with the code it is given', async () => {
  const dir = contentCopy();
  const ran = await runHere('new', ['checklist', 'parking-lot/arrival', '--code', 'PK-01', '--content', dir]);
  expect(ran.code).toBe(0);
  expect(readFileSync(join(dir, 'docs/zh/parking-lot/arrival.mdx'), 'utf8')).toContain('  code: PK-01\n');
  const begins = `npm run new -- manual parking-lot --prefix PK${contentArgument(dir)}`;
  expect(ran.stdout).toContain(`2. The manual has no front page yet: ${begins}; add PK-01`);
});
