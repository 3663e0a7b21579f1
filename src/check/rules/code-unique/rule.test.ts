import { expect, test } from 'vitest';
import { codeUniqueRule } from './rule.ts';
import { listPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { englishPage } from '../../../../tests/helpers/english-page.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';

const page = listPage('AP-03', { one: '第一条' });
const withdrawn = listPage('AP-03', { one: '第一条' }, 'state: withdrawn\nwithdrawn: { on: 2026-05-01 }');

test('a second standard with the code is told where the first is and which code is free', () => {
  const issues = issuesOf(codeUniqueRule, {
    'docs/zh/a/a.mdx': page,
    'docs/zh/b/b.mdx': page,
    'docs/zh/a/c.mdx': listPage('AP-07', { one: '第一条' }),
  });
  expect(brief(issues)).toEqual(['docs/zh/b/b.mdx:5:9 code-unique standard.code =>   code: AP-08']);
  expect(issues[0]?.related).toEqual({ file: 'docs/zh/a/a.mdx', line: 5, column: 9 });
});

test('a withdrawn standard keeps its code, wherever its file sorts', () => {
  const issues = issuesOf(codeUniqueRule, { 'docs/zh/a/a.mdx': page, 'docs/zh/b/b.mdx': withdrawn });
  expect(brief(issues)).toEqual(['docs/zh/a/a.mdx:5:9 code-unique standard.code =>   code: AP-04']);
  expect(issues[0]?.message.zh).toContain('已废止');
});

test('a page with other faults holds its code all the same', () => {
  expect(
    issuesOf(codeUniqueRule, {
      'docs/zh/a/a.mdx': page.replace('obligation: must', 'obligation: shall'),
      'docs/zh/b/b.mdx': page,
    }),
  ).toHaveLength(1);
  expect(
    issuesOf(codeUniqueRule, { 'docs/zh/a/a.mdx': page.replace('title: ', 'title：'), 'docs/zh/b/b.mdx': page }),
  ).toHaveLength(1);
});

test('the same code in both languages is one standard', () => {
  expect(issuesOf(codeUniqueRule, { 'docs/zh/a/a.mdx': page, 'docs/en/a/a.mdx': page })).toEqual([]);
});

test('a copy is told what goes with it: its translation too, where it has one', () => {
  const hint = (files: Record<string, string>) => issuesOf(codeUniqueRule, files).map((issue) => issue.hint.en);
  const alone = { 'docs/zh/a/a.mdx': page, 'docs/zh/a/a-copy.mdx': page };
  expect(hint(alone)).toEqual([expect.stringContaining('instead and a translation')]);
  const english = englishPage({ of: 'AP-03', title: 'One', fields: 'clauses: {}' });
  const pair = { ...alone, 'docs/en/a/a.mdx': english, 'docs/en/a/a-copy.mdx': english };
  expect(hint(pair)).toEqual([expect.stringContaining('here and in the translation’s of')]);
});
