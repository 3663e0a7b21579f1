import { i18nSchema } from '@astrojs/starlight/schema';
import { expect, test } from 'vitest';
import { rules } from '../../src/check/index.ts';
import { dataTypeAt } from '../../src/schema/index.ts';
import { siteWordKeys } from '../../src/schema/site-words.ts';
import { projectText } from '../helpers/project.ts';
import { issuesOf } from '../helpers/run-rule.ts';

const at = 'i18n/zh-CN.json';
const right = '{\n  "404.text": "没有这一页。",\n  "aside.tip": "提示"\n}\n';
const wordRules = rules.filter(({ id }) => ['frontmatter-syntax', 'schema', 'file-places'].includes(id));
const found = (text: string, path = at) => issuesOf(wordRules, { [path]: text });

test('the keys are those of Starlight', () => {
  expect([...siteWordKeys].sort()).toEqual(Object.keys(i18nSchema().shape).sort());
});

test('every collection of the site is read through the registry, but for bodies, whose pages are content', () => {
  const loaders = [...projectText('src/content.config.ts').matchAll(/loader: (\w+)/g)].map(([, name]) => name);
  expect(loaders).toEqual(['sourcesLoader', 'bodiesLoader', 'siteWordsLoader']);
  for (const name of ['sources', 'site-words'])
    expect(projectText(`src/site/loaders/${name}-loader.ts`)).toContain('readContent(dir)');
  expect(['i18n/en.json', 'i18n/zh-CN.json'].map(dataTypeAt)).toEqual(['siteWords', 'siteWords']);
});

test.each([right, '{}', '{ "aside.note": "a \\"b\\"" }', right.replaceAll('\n', '\r\n')])('%j is in order', (text) => {
  expect(found(text)).toEqual([]);
});

/** What was typed, where that is told, and the line that mends it. */
const lines: [name: string, from: string, to: string, place: string, line: string][] = [
  ['curly quotes around a text', '"没有这一页。"', '“没有这一页。”', '2:15', '  "404.text": "没有这一页。",'],
  ['curly quotes around a key', '"aside.tip"', '“aside.tip”', '3:3', '  "aside.tip": "提示"'],
  ['a full-width colon', '"aside.tip":', '"aside.tip"：', '3:14', '  "aside.tip": "提示"'],
  ['a full-width comma', '。",', '。"，', '2:23', '  "404.text": "没有这一页。",'],
  ['no comma', '。",', '。"', '2:23', '  "404.text": "没有这一页。",'],
  ['a comma after the last', '"提示"', '"提示",', '3:20', '  "aside.tip": "提示"'],
  ['a quote that is not closed', '"提示"', '"提示', '3:19', '  "aside.tip": "提示"'],
];

test.each(lines)('%s', (_name, from, to, place, line) => {
  const text = right.replace(from, to);
  expect(text).not.toBe(right);
  const [issue, ...more] = found(text);
  expect([`${issue?.line}:${issue?.column}`, issue?.rule, issue?.fix?.text, more.length]).toEqual([
    place,
    'frontmatter-syntax',
    line,
    0,
  ]);
  expect(issue?.message.zh).not.toMatch(/JSON at|token|Expected/);
  const pasted = text.split('\n').map((old, index) => (index + 1 === issue?.line ? line : old));
  expect(pasted.join('\n')).toBe(right);
});

test('two faults in two lines are each told with its line', () => {
  const text = right.replace('"没有这一页。"', '“没有这一页。”').replace('"aside.tip":', '"aside.tip"：');
  expect(found(text).map(({ line }) => line)).toEqual([2, 3]);
});

test.each([
  ['a file that breaks off', right.replace('}\n', ''), '3:20', 'This is not JSON: it breaks off'],
  ['words before the brace', `words ${right}`, '1:1', 'From here on this is not JSON: `words {`'],
  ['a value that is nothing', '{ "aside.tip": nothing }', '1:17', 'From here on this is not JSON: `othing }`'],
  ['a key twice', '{ "aside.tip": "a",\n  "aside.tip": "b" }', '2:3', '`"aside.tip"`'],
  ['an unknown key', '{ "aside.tpi": "a" }', '1:3', 'There is no field `aside.tpi`; did you mean `aside.tip`?'],
  ['a number', '{ "aside.tip": 3 }', '1:16', '`aside.tip` is not of the right form: `3`'],
  ['no text', '{ "aside.tip": "" }', '1:3', '`aside.tip` is empty'],
])('%s', (_name, text, place, message) => {
  const [issue, ...more] = found(text);
  expect([`${issue?.line}:${issue?.column}`, more.map(({ message: { en } }) => en)]).toEqual([place, []]);
  expect(issue?.message.en).toContain(message);
});

test.each([
  ['i18n/zh.json', 'i18n/zh-CN.json'],
  ['i18n/en-US.json', 'i18n/en.json'],
  ['i18n/en.yml', 'i18n/en.json'],
])('%s is named after no language', (path, meant) => {
  const [issue, ...more] = found('{}', path);
  expect([issue?.rule, more.map(({ message: { en } }) => en)]).toEqual(['file-places', []]);
  expect(issue?.hint.en).toContain(meant);
  expect(issue?.hint.zh).toContain(meant);
});
