import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCall } from '../../scripts/calls/check.ts';
import { contentArgument } from '../../scripts/lib/content.ts';
import { contentCopy, runScript } from '../helpers/cli.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { misuseOf } from '../helpers/misuse.ts';
import { runHere } from '../helpers/run-here.ts';

interface JsonReport {
  summary: { files: number; standards: number; errors: number; warnings: number };
  issues: Record<string, unknown>[];
}

/** A day on which no example is due for review. */
const today = ['--today', '2026-11-01'];
const zhPage = 'docs/zh/front-office/uniform.mdx';
const enPage = 'docs/en/front-office/uniform.mdx';

function edit(dir: string, path: string, change: (text: string) => string): void {
  writeFileSync(join(dir, path), change(readFileSync(join(dir, path), 'utf8')));
}

test('content without errors is said to have none, in the agreed form of JSON', async () => {
  const ran = await runScript('check', ['--content', exampleDir, '--format', 'json', ...today]);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  const { summary } = JSON.parse(ran.stdout) as JsonReport;
  expect(summary).toMatchObject({ errors: 0 });
  expect(summary.files).toBeGreaterThan(60);
  expect(summary.standards).toBeGreaterThan(15);
});

test('an issue names its place, says its words in both languages and gives the line to paste', async () => {
  const dir = contentCopy();
  edit(dir, zhPage, (text) => text.replace('obligation:', 'obligaton:'));
  const ran = await runHere('check', ['--content', dir, '--format', 'json', zhPage, ...today]);
  expect(ran.code).toBe(1);
  const { issues } = JSON.parse(ran.stdout) as JsonReport;
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({
    rule: 'schema',
    level: 'error',
    line: 7,
    column: 3,
    path: 'standard.obligaton',
    message: {
      zh: expect.stringContaining('obligation') as unknown,
      en: expect.stringContaining('did you mean `obligation`') as unknown,
    },
    fix: { line: 7, text: '  obligation: must' },
  });
  expect(issues[0]?.['file']).toMatch(/docs\/zh\/front-office\/uniform\.mdx$/);
});

test('a warning fails only when asked to be strict', async () => {
  const dir = contentCopy();
  edit(dir, zhPage, (text) => text.replace('text: 喷浓香水', 'text: 喷很浓的香水'));
  const args = ['--content', dir, enPage, ...today];
  const lenient = await runHere('check', args);
  const strict = await runHere('check', [...args, '--strict']);
  expect([lenient.code, strict.code]).toEqual([0, 1]);
  expect(lenient.stdout).toContain(`npm run translated -- FO-01#scent${contentArgument(dir)}\n`);
});

test('--fix makes the safe corrections and leaves the rest', async () => {
  const dir = contentCopy();
  edit(dir, zhPage, (text) => text.replace('effective: 2026-05-01', 'effective: 2026/5/1'));
  const ran = await runHere('check', ['--content', dir, '--fix', zhPage, ...today]);
  expect(ran.code).toBe(0);
  expect(readFileSync(join(dir, zhPage), 'utf8')).toContain('effective: 2026-05-01');
});

test('--fix mends only the right place of a file with a byte order mark and Windows line ends', async () => {
  const dir = contentCopy();
  const before = readFileSync(join(dir, zhPage), 'utf8').replaceAll('\n', '\r\n');
  const withSlip = before.replace('effective: 2026-05-01', 'effective: 2026/5/1');
  expect(withSlip).not.toBe(before);
  writeFileSync(join(dir, zhPage), `\ufeff${withSlip}`);
  const ran = await runHere('check', ['--content', dir, '--fix', zhPage, ...today]);
  expect(ran).toMatchObject({ code: 0, stderr: '1 corrections made\n' });
  expect(readFileSync(join(dir, zhPage), 'utf8')).toBe(`\ufeff${before}`);
});

test.each([
  [['--format', 'xml'], 'Unknown format: xml'],
  [['--lang', 'fr'], 'Unknown language: fr'],
  [['--today', 'tomorrow'], 'Not a date: tomorrow'],
  [['--content', '/no/such/folder'], '/no/such/folder'],
])('%j is misuse', (args, said) => {
  const ran = misuseOf(() => checkCall(args));
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain(said);
});
