import { expect, test } from 'vitest';
import { altTextRule } from './rule.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/guide/x.mdx';
const page = (body: string) => ({ [path]: `---\ntitle: 页面\ndescription: 一句话\n---\n\n${body}\n` });

test.each<[string, string, string[]]>([
  ['a picture with words', '![工作证别在左胸](./badge.png)', []],
  ['a picture without words', '见图 ![](./badge.png)', [`${path}:6:4 alt-text`]],
  ['a file name for words', '![badge.png](./badge.png)', [`${path}:6:1 alt-text`]],
  ['a blank for words', '![ ](./badge.png)', [`${path}:6:1 alt-text`]],
  ['a picture whose address stands below', '![][a]\n\n[a]: ./badge.png', [`${path}:6:1 alt-text`]],
  ['a file name of four letters at its end', '![badge.jpeg](./badge.jpeg)', [`${path}:6:1 alt-text`]],
  ['what programs call every picture', '![图片](./badge.png)', [`${path}:6:1 alt-text`]],
  ['a picture in code', '`![](./badge.png)`', []],
  ['a drawing brings its own', '<Drawing name="suit-buttons" />', []],
])('%s', (_name, body, expected) => {
  expect(brief(issuesOf(altTextRule, page(body)))).toEqual(expected);
});
