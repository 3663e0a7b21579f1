import { expect, test } from 'vitest';
import { manualOutlineRule } from './rule.ts';
import { listPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { manualPage } from '../../../../tests/helpers/manual-page.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';

const front = (codes: string) => manualPage({ id: 'appearance', number: 'SS-AP', codes });
const path = 'docs/zh/appearance/index.mdx';
const standards = {
  'docs/zh/appearance/one.mdx': listPage('AP-01', { a: '甲' }),
  'docs/zh/appearance/two.mdx': listPage('AP-02', { a: '甲' }),
};
const other = {
  'docs/zh/other/three.mdx': listPage('OT-01', { a: '甲' }),
  'docs/zh/other/index.mdx': front('OT-01').replace('id: appearance', 'id: other'),
};

test.each<[string, string, string[]]>([
  ['equal', 'AP-01, AP-02', []],
  [
    'a standard that is not there',
    'AP-01, AP-02, AP-03',
    [`${path}:18:53 manual-outline manual.sections[0].standards[2]`],
  ],
  [
    'a standard that is not listed',
    'AP-01',
    [
      `${path}:18:38 manual-outline manual.sections[0].standards => ` +
        '    - { id: one, text: 甲, standards: [AP-01, AP-02] }',
    ],
  ],
  ['a standard listed twice', 'AP-01, AP-02, AP-01', [`${path}:18:53 manual-outline manual.sections[0].standards[2]`]],
  [
    'a standard of another manual',
    'AP-01, AP-02, OT-01',
    [`${path}:18:53 manual-outline manual.sections[0].standards[2]`],
  ],
])('%s', (_name, codes, expected) => {
  expect(brief(issuesOf(manualOutlineRule, { ...standards, ...other, [path]: front(codes) }))).toEqual(expected);
});

test('a withdrawn standard need not be listed', () => {
  const withdrawn = {
    'docs/zh/appearance/three.mdx': listPage('AP-03', { a: '甲' }, 'state: withdrawn\nwithdrawn: { on: 2026-05-01 }'),
  };
  expect(issuesOf(manualOutlineRule, { ...standards, ...withdrawn, [path]: front('AP-01, AP-02') })).toEqual([]);
});

test('a folder without a front page is told once', () => {
  expect(issuesOf(manualOutlineRule, standards)).toMatchObject([
    { level: 'warning', file: 'docs/zh/appearance/one.mdx' },
  ]);
});
