import { expect, test } from 'vitest';
import { internalLinksRule } from './rule.ts';
import { listPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const target = { 'docs/zh/appearance/men-hair.mdx': listPage('AP-03', { dye: '染发' }) };
const plain = (body: string) => `---\ntitle: 页面\ndescription: 一句话\n---\n\n${body}\n`;
const path = 'docs/zh/guide/x.mdx';
const assets = ['docs/zh/guide/badge.png', 'logo.svg'];

test.each<[string, string, string[]]>([
  ['a page', '见[发型](/zh/appearance/men-hair/)', []],
  ['a page without its last slash', '见[发型](/zh/appearance/men-hair)', []],
  ['a clause', '见[染发](/zh/appearance/men-hair/#dye)', []],
  ['a heading', '见[为什么](/zh/appearance/men-hair/#为什么)', []],
  ['a short link', '见[发型](/s/AP-03/)', []],
  ['a page the site makes', '见[修订](/zh/changes/)', []],
  ['a relative address', '见[发型](../../appearance/men-hair/)', []],
  ['other sites are not its business', '见[网站](https://example.com/none)', []],
  ['code is no link', '写成 `[x](/zh/none/)`', []],
  [
    'a misspelt page',
    '见[发型](/zh/appearance/men-hiar/)',
    [`${path}:6:7 internal-links => 见[发型](/zh/appearance/men-hair/)`],
  ],
  ['a page that is not there', '见[发型](/zh/nothing/at-all/)', [`${path}:6:7 internal-links`]],
  [
    'a misspelt clause',
    '见[染发](/zh/appearance/men-hair/#dya)',
    [`${path}:6:7 internal-links => 见[染发](/zh/appearance/men-hair/#dye)`],
  ],
  ['a short link to nothing', '见[发型](/s/AP-99/)', [`${path}:6:7 internal-links`]],
  [
    'a file',
    '见[发型](../appearance/men-hair.mdx)',
    [`${path}:6:7 internal-links => 见[发型](/zh/appearance/men-hair/)`],
  ],
  [
    'the other language',
    '见[发型](/en/appearance/men-hair/)',
    [`${path}:6:7 internal-links => 见[发型](/zh/appearance/men-hair/)`],
  ],
  [
    'an anchor of the page itself',
    '## 一节\n\n见[上面](#一节)和[下面](#二节)',
    [`${path}:8:17 internal-links => 见[上面](#一节)和[下面](#一节)`],
  ],
  ['a link defined below', '见[发型][a]\n\n[a]: /zh/nothing/', [`${path}:8:6 internal-links`]],
  ['a picture', '![工作证](./badge.png) ![标志](/logo.svg)', []],
  ['a misspelt picture', '![工作证](./bagde.png)', [`${path}:6:8 internal-links => ![工作证](./badge.png)`]],
  ['a picture that is not there', '![工作证](./nope.png)', [`${path}:6:8 internal-links`]],
])('%s', (_name, body, expected) => {
  expect(brief(issuesOf(internalLinksRule, { ...target, [path]: plain(body) }, { assets }))).toEqual(expected);
});

test('an English page may link to a page that has no translation yet, and to its clauses', () => {
  expect(
    issuesOf(internalLinksRule, {
      ...target,
      'docs/en/guide/x.mdx': plain('See [hair](/en/appearance/men-hair/#dye)'),
    }),
  ).toEqual([]);
});

test('as the author sees it', () => {
  expect(textOf(internalLinksRule, { ...target, [path]: plain('见[发型](/zh/appearance/men-hiar/)') }))
    .toMatchInlineSnapshot(`
    "docs/zh/guide/x.mdx:6:7  错误 error  internal-links
      链接 /zh/appearance/men-hiar/ 没有对应的页面，您是不是要写 /zh/appearance/men-hair/？
        → 站内链接写成 /zh/手册/标准/ 的样子，或用短链 /s/编码/
      The link /zh/appearance/men-hiar/ leads to no page; did you mean /zh/appearance/men-hair/?
        → Write links of this site like /en/manual/standard/, or use the short link /s/code/
      6 | 见[发型](/zh/appearance/men-hiar/)
                   ^^^^^^^^^^^^^^^^^^^^^^^^
    改成 | 见[发型](/zh/appearance/men-hair/)
      /zh/authoring/rules/internal-links/"
  `);
});
