import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCall } from '../../scripts/calls/check.ts';
import { contentArgument } from '../../scripts/lib/content.ts';
import { contentCopy, runScript } from '../helpers/cli.ts';
import { misuseOf } from '../helpers/misuse.ts';
import { runHere } from '../helpers/run-here.ts';

interface JsonReport {
  summary: { files: number; standards: number; errors: number; warnings: number };
  issues: Record<string, unknown>[];
}

/** A day on which no shipped standard is due for review or not yet in force. */
const today = ['--today', '2026-11-01'];

function edit(dir: string, path: string, change: (text: string) => string): void {
  writeFileSync(join(dir, path), change(readFileSync(join(dir, path), 'utf8')));
}

test('the shipped content has no errors, and JSON says so in the agreed form', async () => {
  const ran = await runScript('check', ['--format', 'json', ...today]);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  const { summary } = JSON.parse(ran.stdout) as JsonReport;
  expect(summary).toMatchObject({ errors: 0 });
  expect(summary.files).toBeGreaterThan(100);
  expect(summary.standards).toBeGreaterThan(40);
});

test('an issue names its place, says its words in both languages and gives the line to paste', async () => {
  const dir = contentCopy();
  edit(dir, 'docs/zh/appearance/men-hair.mdx', (text) => text.replace('obligation:', 'obligaton:'));
  const ran = await runHere('check', [
    '--content',
    dir,
    '--format',
    'json',
    'docs/zh/appearance/men-hair.mdx',
    ...today,
  ]);
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
  expect(issues[0]?.['file']).toMatch(/docs\/zh\/appearance\/men-hair\.mdx$/);
});

test('a warning fails only when asked to be strict', async () => {
  const dir = contentCopy();
  edit(dir, 'docs/zh/appearance/men-hair.mdx', (text) => text.replace('text: 染发', 'text: 把头发染色'));
  const args = ['--content', dir, 'docs/en/appearance/men-hair.mdx', ...today];
  const lenient = await runHere('check', args);
  const strict = await runHere('check', [...args, '--strict']);
  expect([lenient.code, strict.code]).toEqual([0, 1]);
  expect(lenient.stdout).toContain(`npm run translated -- AP-03#dye${contentArgument(dir)}\n`);
});

test('--fix makes the safe corrections and leaves the rest', async () => {
  const dir = contentCopy();
  const path = 'docs/zh/appearance/men-hair.mdx';
  edit(dir, path, (text) => text.replace('effective: 2026-03-01', 'effective: 2026/3/1'));
  const ran = await runHere('check', ['--content', dir, '--fix', path, ...today]);
  expect(ran.code).toBe(0);
  expect(readFileSync(join(dir, path), 'utf8')).toContain('effective: 2026-03-01');
});

test('--fix mends only the right place of a file with a byte order mark and Windows line ends', async () => {
  const dir = contentCopy();
  const path = 'docs/zh/appearance/men-hair.mdx';
  const before = readFileSync(join(dir, path), 'utf8').replaceAll('\n', '\r\n');
  const withSlip = before.replace('effective: 2026-03-01', 'effective: 2026/3/1');
  expect(withSlip).not.toBe(before);
  writeFileSync(join(dir, path), `\ufeff${withSlip}`);
  const ran = await runHere('check', ['--content', dir, '--fix', path, ...today]);
  expect(ran).toMatchObject({ code: 0, stderr: '1 corrections made\n' });
  expect(readFileSync(join(dir, path), 'utf8')).toBe(`\ufeff${before}`);
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
