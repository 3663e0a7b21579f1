import { describe, expect, test } from 'vitest';
import { frontmatterSyntaxRule } from './rule.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/appearance/x.mdx';
const page = (yaml: string) => ({ [path]: `---\n${yaml}\n---\n\n正文\n` });

/** What was typed, where it is found (line and column of the page) and how the line should read. */
const slips: [name: string, yaml: string, place: string, corrected: string | undefined][] = [
  ['a full-width colon', 'title: 甲\nowner：人事部\nb: 1', '3:6', 'owner: 人事部'],
  [
    'a full-width colon in a nested block that hides as text',
    'a: 甲\nrevision:\n  owner：人事部\nb: 1',
    '4:8',
    '  owner: 人事部',
  ],
  ['a full-width colon without a value', 'title：\nb: 1', '2:6', 'title:'],
  ['a full-width colon in the only line', 'title：男士', '2:6', 'title: 男士'],
  ['no space after the colon', 'title: 甲\nowner:人事部\nb: 1', '3:6', 'owner: 人事部'],
  ['a tab', 'a:\n\tb: 1', '3:1', '  b: 1'],
  ['a tab among spaces', 'a:\n  b: 1\n\tc: 2', '4:1', '  c: 2'],
  ['a tab that stands for more', 'a:\n  b:\n    c: 1\n\td: 2\n    e: 3', '5:1', '    d: 2'],
  ['a tab below what it belongs to', 'a:\n  b:\n\tc: 1\n    d: 2', '4:1', '    c: 1'],
  ['a tab before the last field of an entry', 'a:\n  - b: 1\n\tc: 2\n  - b: 3', '4:1', '    c: 2'],
  ['a tab before an entry', 'a:\n    - b: 1\n      c: 2\n\t- b: 3', '5:1', '    - b: 3'],
  ['a tab before an entry on one line', 'a:\n    - { b: 1 }\n\t- { b: 3 }', '4:1', '    - { b: 3 }'],
  [
    'an opening quote that was lost',
    "a: { text: Good day, {guest}, and fair winds.', source: b }",
    '2:12',
    "a: { text: 'Good day, {guest}, and fair winds.', source: b }",
  ],
  [
    'one that was lost before a name to fill in',
    'a: { text: Don\'t hurry, {guest}", source: b }',
    '2:12',
    'a: { text: "Don\'t hurry, {guest}", source: b }',
  ],
  ['one that was lost in braces in a list', "a:\n  - { b: one, two.' }", '3:10', "  - { b: 'one, two.' }"],
  [
    'a name to fill in behind a comma',
    'a: { text: Good day, {guest}, and fair winds, source: b }',
    '2:12',
    'a: { text: "Good day, {guest}, and fair winds", source: b }',
  ],
  ['braces in the place of a field', 'a: { text: 您好,{guest} }', '2:15', undefined],
  ['an apostrophe in single quotes', "a: 'The guest's wait'\nb: 1", '2:4', 'a: "The guest\'s wait"'],
  ['curly quotes around a time', 'a: { from: ‘05:00’, to: 1 }', '2:12', 'a: { from: "05:00", to: 1 }'],
  ['no-break spaces', 'a:\n\u00a0\u00a0b: 1', '3:1', '  b: 1'],
  ['a full-width space', 'a:\n\u3000b: 1', '3:1', '  b: 1'],
  ['a colon and space in the value', 'title: 标准: 男士\nb: 1', '2:10', 'title: "标准: 男士"'],
  ['a value that ends with a colon', 'title: 标准:\nb: 1', '2:10', 'title: "标准:"'],
  ['curly quotes around a number', 'number: “1.1”', '2:9', 'number: "1.1"'],
  ['curly quotes around a text with a colon', 'a: “标准: 男士”', '2:7', 'a: "“标准: 男士”"'],
  ['a star at the start', 'a: *重要*', '2:4', 'a: "*重要*"'],
  ['a placeholder at the start', 'a: {company}，您好\nb: 1', '2:4', 'a: "{company}，您好"'],
  [
    'a placeholder at the start inside braces',
    'a: { id: x, text: {company}，您好 }',
    '2:19',
    'a: { id: x, text: "{company}，您好" }',
  ],
  ['an at sign', 'a: @abc', '2:4', 'a: "@abc"'],
  ['a full-width comma between fields', 'a: { id: a， text: b }', '2:11', 'a: { id: a, text: b }'],
  ['a full-width colon inside braces', 'a: { id: a, text：你 }', '2:17', 'a: { id: a, text: 你 }'],
  ['several slips on one line', 'a: { id:a, text:你 }', '2:8', 'a: { id: a, text: 你 }'],
  [
    'a comma in an English text inside braces',
    'a: { id: a, text: Ring the bell, then wait, role: porter }',
    '2:19',
    'a: { id: a, text: "Ring the bell, then wait", role: porter }',
  ],
  [
    'two commas in an English text inside braces',
    'a: { text: Look at the floor, then at the mirror, and ring }',
    '2:12',
    'a: { text: "Look at the floor, then at the mirror, and ring" }',
  ],
  ['a half-width comma that splits a text', 'a: { id: a, text: 你好,世界 }', '2:21', 'a: { id: a, text: 你好，世界 }'],
  [
    'half-width commas beside figures, letters and blanks',
    'a: { id: a, text: 拨打 110,告诉 VIP, 再等,3 分钟后再拨, role: 甲 }',
    '2:25',
    'a: { id: a, text: 拨打 110，告诉 VIP， 再等，3 分钟后再拨, role: 甲 }',
  ],
  [
    'a half-width comma behind a placeholder',
    'a: { id: x, text: {company},您好,欢迎 }',
    '2:19',
    'a: { id: x, text: "{company}，您好，欢迎" }',
  ],
  ['full-width braces', 'a: ｛ id: a ｝', '2:4', 'a: { id: a }'],
  ['a quote that is not closed', 'a: "abc\nb: 1', '2:4', 'a: "abc"'],
  ['a brace that is not closed', 'a:\n  - { id: a, text: b\nc: 1', '3:5', '  - { id: a, text: b }'],
  ['an alias bomb', 'a: &x [1, 1]\nb: &y [*x, *x]\nc: [*y, *y]', '3:8', undefined],
  ['wrong indentation', 'a:\n  b: 1\n c: 2', '4:1', undefined],
  ['no fields', '# 空', '2:1', undefined],
];

const fences: [name: string, text: string, place: string, corrected: string | undefined][] = [
  ['an empty file', '', '1:1', '---\ntitle: \ndescription: \n---'],
  ['blank lines only', '\n\n', '1:1', '---\ntitle: \ndescription: \n---'],
  ['no block', '# 男士\n\n正文\n', '1:1', '---\ntitle: 男士\ndescription: \n---\n# 男士'],
  ['no first fence', 'title: x\n---\n正文\n', '1:1', '---\ntitle: x'],
  ['an unclosed block before a heading', '---\ntitle: x\n\n## 为什么\n\n正文', '3:1', '---'],
  ['an unclosed block at the end', '---\ntitle: x\n', '2:9', 'title: x\n---'],
  ['dashes for hyphens above', '———\ntitle: x\n———\n', '1:1', '---'],
  ['dashes for hyphens below', '---\ntitle: x\n———\n\n正文\n', '3:1', '---'],
  ['a blank line above the fence', '\n---\ntitle: x\n---\n', '2:1', '---'],
];

describe('frontmatter-syntax', () => {
  test.each(slips)('%s', (_name, yaml, place, corrected) => {
    const [issue, ...more] = issuesOf(frontmatterSyntaxRule, page(yaml));
    expect(more).toEqual([]);
    expect(issue && `${issue.line}:${issue.column}`).toBe(place);
    expect(issue?.fix?.text).toBe(corrected);
  });

  test.each(fences)('%s', (_name, text, place, corrected) => {
    const [issue, ...more] = issuesOf(frontmatterSyntaxRule, { [path]: text });
    expect(more).toEqual([]);
    expect(issue && `${issue.line}:${issue.column}`).toBe(place);
    expect(issue?.fix?.text).toBe(corrected);
  });

  test.each([
    ['{ zh: [门卡, en: [key fob] }', '6:19'],
    ['{ zh: [门卡], en: [key fob }', '6:29'],
  ])('the bracket that fits the fields is closed: %s', (banned, place) => {
    const fields = ['terms:', '  - id: key', '    zh: 钥匙', '    en: Key', '    definition: { zh: 甲, en: A }'];
    const term = `${fields.join('\n')}\n    banned: ${banned}\n`;
    const [issue, ...more] = issuesOf(frontmatterSyntaxRule, { 'terms/a.yml': term });
    expect(more).toEqual([]);
    expect(issue && `${issue.line}:${issue.column}`).toBe(place);
    expect(issue?.fix?.text.trim()).toBe('banned: { zh: [门卡], en: [key fob] }');
  });

  test('a key that stands twice points at the first', () => {
    const [issue] = issuesOf(frontmatterSyntaxRule, page('a: 1\nb: 2\na: 3'));
    expect(issue).toMatchObject({ line: 4, column: 1, related: { line: 2, column: 1 }, fix: null });
  });

  test('a line that stands twice can go', () => {
    const [issue] = issuesOf(frontmatterSyntaxRule, page('a: 1\nb: 2\na: 1'));
    expect(issue?.fix).toMatchObject({ line: 4, text: '', safe: true });
  });

  test.each([
    ['the rest of the text', 'a: { id: a, text: 你好,世界, role: 甲 }', true],
    ['perhaps a field with a Chinese name', 'a: { id: a, text: 你好,备注：世界 }', false],
  ])('what stands behind a half-width comma is %s', (_name, yaml, safe) => {
    const [issue] = issuesOf(frontmatterSyntaxRule, page(yaml));
    expect(issue?.fix).toMatchObject({ safe });
  });

  test.each([
    'a: { id: a, text: 共 1,000 元 }',
    'a: { id: a, text: 你好, role 甲 }',
    'a: { id: a, text: 你好, 备注: 甲 }',
  ])('a comma of %s is not made a full-width one', (yaml) => {
    for (const { fix } of issuesOf(frontmatterSyntaxRule, page(yaml))) expect(fix?.text).not.toContain('，');
  });

  test('lines keep their numbers with Windows line endings', () => {
    expect(brief(issuesOf(frontmatterSyntaxRule, { [path]: '---\r\na: 1\r\nowner：x\r\n---\r\n' }))).toEqual([
      `${path}:3:6 frontmatter-syntax => owner: x`,
    ]);
  });

  test('what looks like a slip inside a block of text is none', () => {
    expect(
      issuesOf(frontmatterSyntaxRule, page('title: x\ndescription: |\n  owner：人事部\n  owner:人事部\nunknown: 1')),
    ).toEqual([]);
  });

  test.each([
    ["title: A\ndescription: ‘Greet by the hour, and don’t hurry.’\na: { text: 'B' }", 3],
    ["title: “The lobby”\ndescription: 'Looked over every day.'", 2],
    ['title: A\ndescription: ‘Greet by the hour.’\na: { text: B }', undefined],
    ['title: A\nanswer:\n  zh: “您请坐，我马上查。”\n  en: "“Have a seat; I’ll check: one moment.”"', undefined],
    ["title: A\ndescription: “Good morning”\na: { text: 'B' }", undefined],
    ["title: 'A'\ndescription: ‘Hello’ and ‘goodbye’ are said.", undefined],
  ])('quotes of a word processor round a value: %s', (yaml, line) => {
    const [found, ...more] = issuesOf(frontmatterSyntaxRule, page(yaml));
    expect(more).toEqual([]);
    expect([found?.line, found?.level]).toEqual(line === undefined ? [undefined, undefined] : [line, 'warning']);
    if (line !== undefined) expect(found?.fix?.text).toMatch(/^\w+: "[^‘“]+"$/u);
  });

  test.each([
    "a: { text: the rooms of our guests', source: b }",
    "a: { text: 'Note: well, fine', source: b }",
    `a: { text: "Say: yes, or no, then: go'", source: 'b' }`,
    "a: { text: 'Good day, {guest}.', source: b }",
    'a: [{ b: 1 }, { b: 2 }]\nc: { d: { e: 1 } }',
  ])('quotes and braces that are in order: %s', (yaml) => {
    expect(issuesOf(frontmatterSyntaxRule, page(yaml))).toEqual([]);
  });

  test('a page that reads well is left alone', () => {
    expect(issuesOf(frontmatterSyntaxRule, page('title: 甲：乙\ndescription: 见 https://example.com'))).toEqual([]);
  });

  test('as the author sees it', () => {
    expect(textOf(frontmatterSyntaxRule, page('title: 甲\nrevision:\n  owner：人事部\n  review: 2026-01-01')))
      .toMatchInlineSnapshot(`
      "docs/zh/appearance/x.mdx:4:8  错误 error  frontmatter-syntax
        字段名后面用了全角冒号
          → 改成半角冒号加一个空格
        The field is followed by a full-width colon
          → Write a half-width colon and a space
        4 |   owner：人事部
                   ^^
      改成 |   owner: 人事部
        /zh/authoring/rules/frontmatter-syntax/"
    `);
  });
});
