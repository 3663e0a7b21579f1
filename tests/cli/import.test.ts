import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importCall } from '../../scripts/calls/import.ts';
import { contentCopy, tempDir } from '../helpers/cli.ts';
import { misuseOf } from '../helpers/misuse.ts';
import { runHere } from '../helpers/run-here.ts';
import { docx, heading, item, line } from '../import/sources/build.ts';

const source = (...more: readonly string[]) =>
  docx([
    heading(1, '店堂'),
    item('地面每 2 小时拖一次'),
    item('不得在门口堆放货箱'),
    item('货架不放杂物'),
    ...more.map((text) => item(text)),
    line('店堂是客人的第一印象。'),
  ]);

async function sourceFile(...more: readonly string[]): Promise<string> {
  const file = join(tempDir(), 'manual.docx');
  writeFileSync(file, await source(...more));
  return file;
}

/** Every file of a folder with its text. */
const all = (dir: string) =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => [join(one.parentPath, one.name).slice(dir.length + 1), join(one.parentPath, one.name)])
      .map(([name = '', path = '']) => [name, readFileSync(path, 'latin1')]),
  );

const run = (dir: string, ...args: string[]) => runHere('import', [...args, '--content', dir, '--lang', 'zh']);
const place = ['--manual', 'hall', '--code', 'HA-01'];

test('a trial shows what would be written, what is not sure and what is nowhere, and writes nothing', async () => {
  const dir = contentCopy();
  const before = all(dir);
  const { code, stdout } = await run(dir, await sourceFile(), ...place, '--dry-run');
  expect(code).toBe(0);
  expect(stdout).toBe(`店堂 · 清单 · 3 条，1 条要看
    ? kind: 类型是猜的
  = 要 地面每 2 小时拖一次 (every: 每 2 小时)
  = 不要 在门口堆放货箱
  ? 要 货架不放杂物
      polarity: 句中有“不”一类的字，要做还是不要做说不准
没有用上的段落（是规定就写成条款）
  第 5 段: 店堂是客人的第一印象。

共 1 条标准、3 条条款：2 条有把握，1 条要看；不收 0 段，没有用上 1 段。
这是试读，什么也没有写。
`);
  expect(all(dir)).toEqual(before);
});

test('a new manual asks for the code that its first standard gets, and that is enough', async () => {
  const dir = contentCopy();
  const file = await sourceFile();
  const asked = await run(dir, file, '--manual', 'hall');
  expect(asked).toMatchObject({ code: 2, stdout: '' });
  expect(asked.stderr).toContain('--code HA-01');
  expect(asked.stderr).not.toContain('npm run new');
  expect((await run(dir, file, '--manual', 'hall', '--code', 'HA-01')).code).toBe(0);
});

test('an import writes drafts and its record, touches nothing else, and is found by the check', async () => {
  const dir = contentCopy();
  const before = all(dir);
  const file = await sourceFile();
  const first = await run(dir, file, ...place);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  const after = all(dir);
  expect(
    Object.keys(after)
      .filter((name) => after[name] !== before[name])
      .sort(),
  ).toEqual([
    'docs/en/hall/dian-tang.mdx',
    'docs/en/hall/index.mdx',
    'docs/zh/hall/dian-tang.mdx',
    'docs/zh/hall/index.mdx',
    'import/hall.yml',
  ]);
  const again = await run(dir, file, ...place);
  expect(again.stdout).toContain('什么也没有写');
  expect(all(dir)).toEqual(after);
  const told = async () => {
    const where = ['docs/zh/hall', 'import/hall.yml'];
    const { code, stdout } = await runHere('check', [...where, '--content', dir, '--format', 'json']);
    const { issues } = JSON.parse(stdout) as { issues: { rule: string; level: string; path: string }[] };
    return { code, issues: issues.map(({ rule, level, path }) => `${level} ${rule} ${path}`) };
  };
  expect(await told()).toEqual({
    code: 0,
    issues: [
      'note import-unsure standard.kind',
      'note draft standard.state',
      'note import-unsure standard.clauses[2].polarity',
      'note draft manual',
      'note import-left paragraphs[4]',
    ],
  });
  // Who agrees to the kind has not looked at the clauses.
  expect((await run(dir, '--seen', 'HA-01')).stdout).toContain('还没有看过：HA-01#p4');
  expect((await run(dir, '--seen', 'HA-01', 'HA-01#p99')).code).toBe(2);
  expect((await told()).issues).toContain('note import-unsure standard.clauses[2].polarity');
  await run(dir, '--seen', 'HA-01', '--all');
  await run(dir, '--aside', 'hall:5');
  expect((await told()).issues).toEqual(['note draft standard.state', 'note draft manual']);
});

test('a newer file changes what nobody has edited, and says what was left alone', async () => {
  const dir = contentCopy();
  await run(dir, await sourceFile(), ...place);
  const page = join(dir, 'docs/zh/hall/dian-tang.mdx');
  writeFileSync(page, readFileSync(page, 'utf8').replace('text: 在门口堆放货箱', 'text: 在门口堆放任何东西'));
  const { stdout } = await run(dir, await sourceFile('离店前关灯'), ...place);
  expect(stdout).toContain('HA-01 店堂\n  新增 #p5: 离店前关灯\n');
  const text = readFileSync(page, 'utf8');
  expect(text).toContain('text: 在门口堆放任何东西');
  expect(text).toContain('- { id: p5, polarity: do, text: 离店前关灯 }');
});

test('a file that is not read is refused with the way out, in both languages', async () => {
  const file = join(tempDir(), 'old.doc');
  writeFileSync(file, Buffer.from('d0cf11e0a1b11ae1'.padEnd(1200, '0'), 'hex'));
  const { code, stderr } = await run(contentCopy(), file, ...place);
  expect(code).toBe(2);
  expect(stderr).toContain('另存为 .docx');
  expect(stderr).toContain('save it as .docx');
});

test.each<[string, string[], RegExp]>([
  ['no manual', ['a.docx'], /Say one file and the manual/],
  ['a manual that is no id', ['a.docx', '--manual', '仪容'], /lower-case words/],
  ['a paragraph of nothing', ['--aside', 'hall'], /write it like appearance:12/],
  ['a language there is not', ['a.docx', '--manual', 'a', '--lang', 'fr'], /Unknown language: fr/],
])('%s is misuse', (_name, args, message) => {
  expect(misuseOf(() => importCall(args)).stderr).toMatch(message);
});
