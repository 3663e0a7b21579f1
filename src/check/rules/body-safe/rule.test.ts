import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { allowedComponents, findUnsafe, isAllowedAddress, isLocal } from '../../../corpus/guard.ts';
import { parseBody } from '../../../corpus/markdown.ts';
import { usualSettings } from '../../../schema/index.ts';
import { listPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';
import { bodySafeRule } from './rule.ts';

const path = 'docs/zh/a/x.mdx';
const settings = { 'site.yml': stringify({ ...usualSettings, linkHosts: ['manuals.example.com'] }) };
const plain = (body: string) => `---\ntitle: 页面\ndescription: 一句话\n---\n\n${body}\n`;
/** What the rule says of a body: the reason and the place, without the file. */
const found = (body: string) =>
  issuesOf(bodySafeRule, { ...settings, [path]: plain(body) }).map(
    ({ line, column, message }) => `${line}:${column} ${message.en}`,
  );

describe('addresses', () => {
  const options = { linkHosts: ['manuals.example.com'] };
  test.each([
    '/zh/appearance/',
    '../men-hair/#dye',
    '#dye',
    '?q=a:b',
    './a/b:c',
    'mailto:desk@example.org',
    'TEL:12345',
    'https://manuals.example.com/x?y#z',
    'https://manuals.example.com:8443/x',
  ])('%s may be linked to', (url) => {
    expect(isAllowedAddress(url, options)).toBe(true);
  });
  test.each([
    'https://other.example.com/',
    'https://manuals.example.com.evil.example/',
    'https://sub.manuals.example.com/',
    'http://manuals.example.com/',
    'https://user@manuals.example.com/',
    'https://:secret@manuals.example.com/',
    'javascript:open("mailto:x")',
    'https://evil.example/tel:1',
    'https://manuals.example.com@evil.example/',
    '//manuals.example.com/x',
    '/\\evil.example/x',
    '\\\\evil.example',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'ftp://manuals.example.com/',
    'https:',
  ])('%j may not', (url) => {
    expect(isAllowedAddress(url, options)).toBe(false);
  });
  test('only addresses of this site are local', () => {
    expect(['/x', 'x/y', '#a', '?b', './c:d'].every(isLocal)).toBe(true);
    expect(['//x', 'https://x', 'mailto:x', 'a:b', 'x\\y', 'x y', 'x\u0000'].some(isLocal)).toBe(false);
  });
});

describe('bodies', () => {
  test.each<[string, string, string[]]>([
    ['text, lists, emphasis and pictures of our own', '**要**做：\n\n- 一\n- 二\n\n![胸牌](./badge.png)', []],
    ['the components that there are', '<Aside type="tip" title="提示">\n\n小心。\n\n</Aside>', []],
    ['links to a listed host', '见[手册](https://manuals.example.com/x/)。', []],
    ['code that only shows something', '写成 `<script>` 或 `{x}`。', []],
    ['an import', 'import x from "y"', ['6:1 A body cannot import or export: `import x from "y"`']],
    ['an export', 'export const x = 1', ['6:1 A body cannot import or export: `export const x = 1`']],
    ['an expression', '今天是 {new Date()}', ['6:5 A body cannot hold an expression in braces: `{new Date()}`']],
    ['HTML', '<b>要</b>', ['6:1 A body cannot hold HTML: `<b>`']],
    ['a script', '<script>alert(1)</script>', ['6:1 A body cannot hold HTML: `<script>`']],
    ['an unknown component', '<Video src="x" />', ['6:1 There is no such component: `<Video>`']],
    ['an inherited name', '<constructor />', ['6:1 A body cannot hold HTML: `<constructor>`']],
    ['a fragment', '<>字</>', ['6:1 There is no such component: `<>`']],
    ['an unknown attribute', '<Aside onclick="x">字</Aside>', ['6:1 The component has no such attribute: `onclick`']],
    [
      'another component’s attribute',
      '<Aside name="x">字</Aside>',
      ['6:1 The component has no such attribute: `name`'],
    ],
    ['an attribute that runs', '<Aside title={x}>字</Aside>', ['6:1 An attribute can only be text: `title`']],
    ['attributes spread', '<Aside {...x}>字</Aside>', ['6:1 An attribute can only be text: `{…}`']],
    [
      'another host',
      '[看](https://other.example.com/)',
      ['6:1 The address of the link is not allowed: `https://other.example.com/`'],
    ],
    [
      'a host without its scheme',
      '[看](//manuals.example.com/)',
      ['6:1 The address of the link is not allowed: `//manuals.example.com/`'],
    ],
    [
      'an address that runs',
      '[看](javascript:alert(1))',
      ['6:1 The address of the link is not allowed: `javascript:alert(1)`'],
    ],
    [
      'a definition',
      '[看][a]\n\n[a]: http://other.example.com/',
      ['8:1 The address of the link is not allowed: `http://other.example.com/`'],
    ],
    [
      'a picture from elsewhere',
      '![图](https://manuals.example.com/a.png)',
      ['6:1 Pictures must be part of this site: `https://manuals.example.com/a.png`'],
    ],
    [
      'a picture without its scheme',
      '![图](//manuals.example.com/a.png)',
      ['6:1 Pictures must be part of this site: `//manuals.example.com/a.png`'],
    ],
    [
      'inside a list and a component',
      '- <Aside>\n\n  {x}\n\n  </Aside>',
      ['8:3 A body cannot hold an expression in braces: `{x}`'],
    ],
  ])('%s', (_what, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  test.each<[string, string, string, string | undefined]>([
    ['a remark', '好。\n\n{/* 待确认 */}\n\n好。', '8:1', ''],
    ['a remark set in', '好。\n\n  {/* 待确认 */}\n\n好。', '8:3', ''],
    ['a remark within a line', '好{/* 待确认 */}。', '6:2', '好。'],
    ['a remark of HTML', '好。\n\n<!-- 待确认 -->', '8:1', ''],
    ['a remark of HTML over two lines', '<!-- 待\n确认 -->\n\n好。', '6:1', ''],
    ['a line break', '第一行<br>第二行', '6:4', '第一行\\\n第二行'],
    ['a closed line break', '第一行<br/> 第二行', '6:4', '第一行\\\n第二行'],
    ['a line break in a table', '| 甲<br>乙 | 丙 |\n| --- | --- |', '6:4', undefined],
    ['bold words', '请<b>先敲门</b>。', '6:2', '请**先敲门**。'],
    ['a line break at the end of a line', '第一行<br>\n第二行', '6:4', '第一行\\'],
    ['stressed words', '请<em>先敲门</em>。', '6:2', '请*先敲门*。'],
    ['a kind called as its field', '<Aside type="type">\n\n小心。\n\n</Aside>', '6:14', undefined],
    ['a tag without its end behind a remark in code', '写成 `<!-- 甲 -->`。\n\n请<u>先敲门。', '8:2', undefined],
    ['a tag without its end', '请<u>先敲门。', '6:2', undefined],
    ['a box without its end', '<Aside type="tip">\n\n小心。', '6:1', undefined],
    ['a box of a Chinese kind', '<Aside type="危险">\n\n小心。\n\n</Aside>', '6:14', '<Aside type="danger">'],
    [
      'a kind that the text of the box says too',
      '<Aside type="危险">\n\n危险。\n\n</Aside>',
      '6:14',
      '<Aside type="danger">',
    ],
    ['a kind of other programs', '<Aside type="warning">\n\n小心。\n\n</Aside>', '6:14', '<Aside type="caution">'],
    ['a kind that is not said', '<Aside type>\n\n小心。\n\n</Aside>', '6:8', undefined],
    ['a misspelt kind of box', '<Aside type="cuation">\n\n小心。\n\n</Aside>', '6:14', '<Aside type="caution">'],
    ['a kind in capitals', '<Aside type="Tip">\n\n小心。\n\n</Aside>', '6:14', '<Aside type="tip">'],
    ['a picture from elsewhere by its name', '![图][a]\n\n[a]: https://manuals.example.com/a.png', '6:1', undefined],
    ['a hundred quotations', `${'> '.repeat(100)}好`, '6:49', undefined],
    ['boxes without end', '<Aside>\n\n'.repeat(3000), '6:1', undefined],
  ])('%s', (_what, body, place, corrected) => {
    const [issue] = issuesOf(bodySafeRule, { ...settings, [path]: plain(body) });
    expect([`${issue?.line}:${issue?.column}`, issue?.fix?.text]).toEqual([place, corrected]);
  });

  test.each([
    ['a box of each kind', '<Aside type="note">甲</Aside>\n\n<Aside type="danger">乙</Aside>'],
    ['a box over lines', '<Aside\n  type="tip"\n  title="重要提示"\n>\n\n小心。\n\n</Aside>'],
    ['lists within lists', '- 甲\n  - 乙\n    - 丙\n      - 丁'],
    ['a picture of our own by its name', '![图][a]\n\n[a]: ./a.png'],
    ['the first of two addresses of a name', '![图][a]\n\n[a]: ./a.png\n\n[a]: https://manuals.example.com/a.png'],
  ])('%s is right', (_what, body) => {
    expect(found(body)).toEqual([]);
  });

  test('a brace that was meant to be shown gets its line, and so does a less-than sign', () => {
    const braces = brief(issuesOf(bodySafeRule, { [path]: plain('写成 {姓名}') }));
    expect(braces).toEqual([`${path}:6:4 body-safe => 写成 \\{姓名\\}`]);
    const less = brief(issuesOf(bodySafeRule, { [path]: plain('室温<5 度') }));
    expect(less).toEqual([`${path}:6:4 body-safe => 室温\\<5 度`]);
  });

  test('the body of a standard is looked at as that of any page', () => {
    const page = `${listPage('AP-01', { a: '甲' })}\n<iframe src="x" />\n`;
    expect(issuesOf(bodySafeRule, { [path]: page }).map(({ message }) => message.en)).toEqual([
      'A body cannot hold HTML: `<iframe>`',
    ]);
  });
});

test('only the attributes that a component knows are let through, each component its own', () => {
  const refused = (name: string, attribute: string) => {
    // The kind of a box is one of a few words.
    const { tree } = parseBody(`<${name} ${attribute}="${attribute === 'type' ? 'tip' : 'x'}" />`);
    return tree ? findUnsafe(tree, { linkHosts: [] }).length > 0 : true;
  };
  const attributes = new Set([...Object.values(allowedComponents).flat(), 'style', 'class', 'href', 'src', 'id']);
  for (const [name, known] of Object.entries(allowedComponents))
    for (const attribute of attributes)
      expect([name, attribute, refused(name, attribute)]).toEqual([name, attribute, !known.includes(attribute)]);
});

test.each([
  ['最好 <5 秒。', '正文无法解析：`<` 后面是 `5`，会被当成没写好的标签'],
  ['{甲', '正文无法解析：有标签或括号直到文末也没有关上'],
  ['<Aside type=tip>', '正文无法解析：标签里等号后面的值要放在半角双引号里'],
  ['</Aside>', '正文无法解析：有标签或括号没有配对'],
])('what the parser says of %s is in Chinese for readers of Chinese', (text, expected) => {
  const [issue] = issuesOf(bodySafeRule, { 'docs/zh/a/x.mdx': `---\ntitle: 甲\n---\n\n${text}\n` });
  expect(issue?.message.zh).toBe(expected);
});

test('a paragraph that is refused for its size is not read for what is unsafe in it', () => {
  expect(found('<b>短</b>')).not.toEqual([]);
  expect(found(`<b>${'长'.repeat(9000)}</b>`)).toEqual([]);
});

test('what is too deep is told once, however often it is', () => {
  const deep = `${'> '.repeat(100)}好`;
  expect(found(`${deep}\n\n甲\n\n${deep}`)).toHaveLength(1);
});

test('HTML is refused whatever parser gave it', () => {
  const tree = { type: 'root' as const, children: [{ type: 'html' as const, value: '<img onerror="x">' }] };
  expect(findUnsafe(tree, { linkHosts: [] }).map(({ reason }) => reason)).toEqual(['html']);
});

test('a tag of HTML is called that, closed or not, and is no misspelt component', () => {
  expect(found('请<u>先敲门。')).toEqual(['6:2 A body cannot hold HTML: `<u>`']);
  expect(found('<side>字</side>')).toEqual(['6:1 A body cannot hold HTML: `<side>`']);
});

test('where the fields have no end, nobody knows what the body is', () => {
  expect(issuesOf(bodySafeRule, { [path]: plain('<b>字</b>').replace('---\n\n', '\n') })).toEqual([]);
  expect(issuesOf(bodySafeRule, { [path]: '<b>字</b>\n' })).toEqual([]);
});
