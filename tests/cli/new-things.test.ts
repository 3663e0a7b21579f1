import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newCall } from '../../scripts/calls/new.ts';
import { contentFiles } from '../../scripts/init/content-files.ts';
import { companyOf } from '../../scripts/init/company.ts';
import { checkContent } from '../../scripts/lib/check.ts';
import { contentArgument } from '../../scripts/lib/content.ts';
import { newLanguage } from '../../scripts/new/language.ts';
import { rules, runCheck } from '../../src/check/index.ts';
import { buildCorpus, corpusFromDisk, type RawFile } from '../../src/corpus/index.ts';
import { contentCopy } from '../helpers/cli.ts';
import { testDay } from '../helpers/day.ts';
import { exampleDir, exampleToday } from '../helpers/example-manuals.ts';
import { misuseOf } from '../helpers/misuse.ts';
import { runHere } from '../helpers/run-here.ts';

const begun = async (dir: string, ...args: string[]) => runHere('new', [...args, '--content', dir]);
const inNames = ['--name', '新的', '--name-en', 'New one'];
const before = (path: string) => readFileSync(join(exampleDir, path), 'utf8').trimEnd().split('\n');
const linesOf = (dir: string, path: string) => readFileSync(join(dir, path), 'utf8').trimEnd().split('\n');

test.each<[thing: string, list: string, line: string]>([
  ['role', 'vocabulary/roles.yml', '  - { id: new-one, zh: 新的, en: New one }'],
  ['deck', 'vocabulary/decks.yml', '  - { id: new-one, zh: 新的, en: New one }'],
])('a %s is one line more in its list', async (thing, list, line) => {
  const dir = contentCopy();
  const ran = await begun(dir, thing, 'new-one', ...inNames);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(linesOf(dir, list)).toEqual([...before(list), line]);
  const commands = ran.stdout.split('\n').filter((said) => said.includes('npm run'));
  expect(commands.filter((said) => !said.includes(contentArgument(dir)))).toEqual([]);
  expect(commands.length).toBeGreaterThan(1);
});

test('a branch is a value of the axis of branches, which begins with the first', async () => {
  const dir = contentCopy();
  for (const id of ['harbour', 'station']) await begun(dir, 'branch', id, ...inNames);
  const { axes, invalid } = corpusFromDisk(dir);
  expect(invalid).toEqual([]);
  expect(axes.map(({ id }) => id)).toEqual(['shore', 'house', 'branch']);
  expect(axes.at(-1)?.values.map(({ id, zh, en }) => `${id} ${zh} ${en}`)).toEqual([
    'harbour 新的 New one',
    'station 新的 New one',
  ]);
});

test.each<[thing: string, file: string, empty: string[]]>([
  ['deck', 'decks/new-one.yml', ['purpose.zh', 'purpose.en']],
  [
    'questions',
    'questions/new-one.yml',
    ['number', ...['id', 'type', 'stem.zh', 'stem.en'].map((field) => `questions[0].${field}`)],
  ],
  ['scenario', 'scenarios/new-one.yml', ['type', 'setting.zh', 'setting.en', 'tests']],
  ['term', 'terms/harbour.yml', ['terms[7].definition.zh', 'terms[7].definition.en']],
  [
    'manual',
    'docs/zh/new-one/index.mdx',
    [
      'description',
      ...['owner', 'written.by', 'written.on', 'checked.by', 'checked.on', 'approved.by', 'approved.on'],
      ...['revisions[0].text', 'sections[0].id', 'sections[0].text', 'sections[0].standards'],
    ].map((field, at) => (at === 0 ? field : `manual.${field}`)),
  ],
])(
  'of a new %s the check lists exactly what is left to fill in, each under its sentence',
  async (thing, file, empty) => {
    const dir = contentCopy();
    const prefix = thing === 'manual' ? ['--prefix', 'NW'] : [];
    const ran = await begun(dir, thing, 'new-one', ...inNames, ...prefix, '--today', exampleToday);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const { issues } = checkContent(dir, exampleToday).report;
    const found = issues.filter((issue) => issue.file === file && issue.rule === 'schema');
    expect(found.map(({ path }) => path)).toEqual(empty);
    if (thing === 'term') return;
    const lines = linesOf(dir, file);
    const fields = lines.filter((line) => /^ *(?:- )?[a-zA-Z]+:/.test(line));
    const told = fields.filter((line) => lines[lines.indexOf(line) - 1]?.trimStart().startsWith('# '));
    expect(fields.length - told.length).toBeLessThanOrEqual(1);
  },
);

test('a manual without its front page filled in has codes already', async () => {
  const dir = contentCopy();
  await begun(dir, 'manual', 'parking', '--prefix', 'PK');
  const ran = await begun(dir, 'checklist', 'parking/arrival');
  expect(ran.stdout).toMatch(/^PK-01 /);
});

test.each<[string[], string]>([
  [['role', 'receptionist', ...inNames], 'vocabulary/roles.yml has receptionist already'],
  [['branch', 'pier-house', ...inNames], 'vocabulary/axes.yml has pier-house already'],
  [['term', 'turn-down', ...inNames], 'has turn-down already'],
  [['questions', 'front-office'], 'nothing was written: questions/front-office.yml'],
  [['role', 'porter', '--name', '行李员'], 'npm run new -- role porter --name "…" --name-en "…" --content '],
  [['manual', 'parking'], 'npm run new -- manual parking --prefix XX --content '],
  [['manual', 'parking', '--prefix', 'x'], 'npm run new -- manual parking --prefix AB --content '],
  [['language', 'en'], 'The site has this language already: en'],
  [['language', 'fr'], 'A language is zh or en, not fr'],
])('%j is refused, and nothing is written', async (args, said) => {
  const dir = contentCopy();
  const ran = await begun(dir, ...args);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain(said);
  expect(existsSync(join(dir, 'docs/zh/parking'))).toBe(false);
});

test.each([
  [['role'], 'npm run new -- role <id>'],
  [['deck', 'Front Desk'], 'in lower-case words joined by hyphens'],
  [['deck', 'front', 'desk'], 'npm run new -- deck <id>'],
  [['decks', 'front'], 'Did you mean deck?'],
])('%j is misuse', (args, said) => {
  const ran = misuseOf(() => newCall([...args, '--content', exampleDir]));
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain(said);
});

test('a list that cannot be read is left as it is', async () => {
  const dir = contentCopy();
  const path = join(dir, 'vocabulary/roles.yml');
  writeFileSync(path, 'entries: [');
  const ran = await begun(dir, 'role', 'porter', ...inNames);
  expect(ran.code).toBe(2);
  expect(readFileSync(path, 'utf8')).toBe('entries: [');
});

test.each(['zh', 'en'] as const)(
  'to %s a second language is added, and the check lists what is to translate',
  (own) => {
    const other = own === 'zh' ? 'en' : 'zh';
    const company = companyOf({ trade: 'hotel', languages: [own], name: own === 'zh' ? '雾灯' : 'Foglamp' });
    const files = contentFiles(company, testDay);
    const corpus = buildCorpus(files);
    const call = { contentDir: '', corpus, names: {}, prefix: undefined, today: testDay, again: '' };
    const { made, changed } = newLanguage({ ...call, thing: 'language', id: other });
    const written = new Map<string, RawFile>(
      [...files, ...changed, ...made.map((file) => ({ ...file, encoding: 'utf-8' as const }))].map((one) => [
        one.path,
        one,
      ]),
    );
    const after = buildCorpus(written.values());
    expect(after.languages).toEqual({ authority: own, all: [own, other] });
    expect(after.invalid.map(({ path }) => path)).toEqual([]);
    const pages = files.filter(({ path }) => path.startsWith('docs/'));
    expect(made.map(({ path }) => path)).toEqual(
      pages.map(({ path }) => path.replace(`/${own}/`, `/${other}/`)).sort(),
    );
    const context = { corpus: after, today: testDay, assets: new Set<string>(), productPages: [] };
    const { issues } = runCheck(context, rules);
    const listed = new Set(issues.filter(({ rule }) => rule === 'translation').map(({ file }) => file));
    expect(made.filter(({ path }) => !listed.has(path))).toEqual([]);
    expect(issues.filter(({ rule }) => /schema|heading|clause-ids|written-for/.test(rule))).toEqual([]);
  },
);
