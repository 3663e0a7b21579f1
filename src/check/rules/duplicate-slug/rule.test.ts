import { expect, test } from 'vitest';
import { duplicateSlugRule } from './rule.ts';
import { issuesOf } from '../../../../tests/helpers/run-rule.ts';

const text = '---\ntitle: 页面\ndescription: 一句话\n---\n';
const clash = (...paths: string[]) =>
  issuesOf(duplicateSlugRule, Object.fromEntries(paths.map((path) => [path, text]))).map(
    ({ file, related }) => `${file} ${related?.file ?? ''}`,
  );

test.each<[string, string[], string[]]>([
  ['two endings', ['docs/zh/a/x.md', 'docs/zh/a/x.mdx'], ['docs/zh/a/x.mdx docs/zh/a/x.md']],
  ['a page and a folder', ['docs/zh/a/x.mdx', 'docs/zh/a/x/index.mdx'], ['docs/zh/a/x/index.mdx docs/zh/a/x.mdx']],
  ['capitals', ['docs/zh/a/Hair.mdx', 'docs/zh/a/hair.mdx'], ['docs/zh/a/hair.mdx docs/zh/a/Hair.mdx']],
  ['two languages', ['docs/zh/a/x.mdx', 'docs/en/a/x.mdx'], []],
  ['two pages', ['docs/zh/a/x.mdx', 'docs/zh/a/y.mdx'], []],
])('%s', (_name, paths, expected) => {
  expect(clash(...paths)).toEqual(expected);
});
