import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCall } from '../../scripts/calls/check.ts';
import { selectPaths } from '../../scripts/check/selection.ts';
import { contentArgument } from '../../scripts/lib/content.ts';
import { corpusFromDisk } from '../../src/corpus/index.ts';
import { contentCopy, runScript, tempDir } from '../helpers/cli.ts';
import { exampleCorpus, exampleDir } from '../helpers/example-manuals.ts';
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
  expect(ran).toMatchObject({ code: 0, stderr: '已改正 1 处 · 1 correction made\n' });
  expect(readFileSync(join(dir, zhPage), 'utf8')).toBe(`\ufeff${before}`);
});

test.each([
  [['--format', 'xml'], 'Unknown format: xml'],
  [['--lang', 'fr'], 'Unknown language: fr'],
  [['--today', 'tomorrow'], 'There is no day "tomorrow"'],
  [['--content', '/no/such/folder'], '/no/such/folder'],
])('%j is misuse', (args, said) => {
  const ran = misuseOf(() => checkCall(args));
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain(said);
});

const example = (...asked: string[]) => selectPaths(exampleCorpus(), exampleDir, asked);
const pair = (name: string) => ['zh', 'en'].map((locale) => `docs/${locale}/${name}`);

test.each<[string, string[]]>([
  ['docs/zh/front-office/uniform.mdx', pair('front-office/uniform.mdx')],
  ['docs/en/front-office/uniform.mdx', pair('front-office/uniform.mdx').reverse()],
  ['tests/example-manuals/docs/zh/front-office/uniform.mdx', pair('front-office/uniform.mdx')],
  [join(exampleDir, 'docs/zh/front-office/uniform.mdx'), pair('front-office/uniform.mdx')],
  ['./docs/zh/front-office/', pair('front-office')],
  ['docs/en', ['docs/zh', 'docs/en']],
  ['docs', ['docs']],
  ['questions/front-office.yml', ['questions/front-office.yml']],
  ['site.yml', ['site.yml']],
  ['FO-04', pair('front-office/check-in.mdx')],
  ['FO-04#near', pair('front-office/check-in.mdx')],
  ['tests/example-manuals', []],
  ['.', []],
])('%s names what to report on, pages in every language', (asked, expected) => {
  expect(example(asked)).toEqual(expected);
});

test.each([
  ['docs/zh/front-ofice', 'Did you mean docs/zh/front-office?'],
  ['docs/zh/front-office/unifrom.mdx', 'Did you mean docs/zh/front-office/uniform.mdx?'],
  ['front-office/uniform', 'Did you mean docs/zh/front-office/uniform.mdx?'],
  ['tests/example-manuals/docs/zh/rooms/leave.mdx', 'Did you mean docs/zh/rooms/leaving.mdx?'],
  ['question', 'Did you mean questions?'],
  ['FO-O1', 'Did you mean FO-01?'],
  ['fo-01', 'Did you mean FO-01?'],
  ['ZZ-99', 'No standard has the code ZZ-99.'],
  ['FO-04#nera', 'Did you mean FO-04#near?'],
  ['quite/elsewhere', 'No such path or code: quite/elsewhere.'],
  ['package.json', 'There is nothing to check in package.json.'],
  ['../../package.json', 'There is nothing to check'],
  ['../no-such-folder', 'No such path or code'],
])('“%s” names nothing, which is misuse', (asked, said) => {
  const ran = misuseOf(() => example(asked));
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain(said);
  expect(ran.stderr).toMatch(/没有/);
});

test('a name that fits nothing is told before anything else, whatever stands beside it', async () => {
  const ran = await runHere('check', ['docs/zh/rooms', 'docs/zh/roms', '--content', exampleDir]);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain('Did you mean docs/zh/rooms?');
});

test('an empty content folder has nothing to name', () => {
  const dir = tempDir();
  expect(misuseOf(() => selectPaths(corpusFromDisk(dir), dir, ['docs'])).code).toBe(2);
});

test('a changed clause shows in the report on its own page, as its translation is of an older text', async () => {
  const dir = contentCopy();
  edit(dir, zhPage, (text) => text.replace('text: 喷浓香水', 'text: 喷很浓的香水'));
  for (const asked of [zhPage, 'docs/zh/front-office', 'FO-01']) {
    const ran = await runHere('check', ['--content', dir, '--strict', asked, ...today]);
    expect([asked, ran.code]).toEqual([asked, 1]);
    expect(ran.stdout).toContain(`${enPage}:`);
  }
});

test('--fix leaves alone what was not named', async () => {
  const dir = contentCopy();
  const slip = (text: string) => text.replace(/effective: (\d+)-0(\d)-0(\d)/, 'effective: $1/$2/$3');
  const [named, other] = [zhPage, 'docs/zh/gift-shop/principles.mdx'];
  edit(dir, named, slip);
  edit(dir, other, slip);
  await runHere('check', ['--content', dir, '--fix', 'FO-01', ...today]);
  expect(readFileSync(join(dir, named), 'utf8')).not.toMatch(/effective: \d+\//);
  expect(readFileSync(join(dir, other), 'utf8')).toMatch(/effective: \d+\//);
});

test.each([
  ['the terminal’s language', [], { LC_ALL: 'zh_CN.UTF-8' }, '站内链接 · internal-links（错误）'],
  [
    'another terminal’s',
    [],
    { LC_ALL: '', LC_MESSAGES: '', LANG: 'en_GB' },
    'Links within the site · internal-links (error)',
  ],
  ['a language that we have not', [], { LC_ALL: 'fr_FR.UTF-8' }, 'Links within the site'],
  ['the language asked for', ['--lang', 'zh'], { LC_ALL: 'en_GB.UTF-8' }, '站内链接'],
] as const)('--explain prints the page of a rule in %s, and checks nothing', async (_name, more, env, head) => {
  const ran = await runHere('check', ['--explain', 'internal-links', '--content', tempDir(), ...more], env);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toContain(head);
  expect(ran.stdout).toMatch(/## (?:怎么改|How to fix)/);
});

test.each([
  ['internl-links', 'Did you mean internal-links?'],
  ['links', 'Did you mean internal-links?'],
  ['', 'There is no rule'],
  ['toString', 'There is no rule toString.'],
])('--explain of “%s” is misuse', async (asked, said) => {
  const ran = await runHere('check', [`--explain=${asked}`]);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain(said);
});
