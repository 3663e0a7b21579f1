import { expect, test } from 'vitest';
import { mergeMarkersRule } from './rule.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';

const conflict = '<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> other\n';

test.each<[string, string, string, string[]]>([
  ['in a body', 'docs/zh/a/x.mdx', `---\ntitle: x\n---\n${conflict}`, ['docs/zh/a/x.mdx:4:1 merge-markers']],
  ['in a .md body', 'docs/zh/a/x.md', `---\ntitle: x\n---\n${conflict}`, ['docs/zh/a/x.md:4:1 merge-markers']],
  ['in the frontmatter', 'docs/zh/a/x.mdx', `---\ntitle: x\n${conflict}---\n`, ['docs/zh/a/x.mdx:3:1 merge-markers']],
  ['in a data file', 'terms/x.yml', conflict, ['terms/x.yml:1:1 merge-markers']],
  ['a longer row of equals signs is none', 'docs/zh/a/x.mdx', '---\ntitle: x\n---\n甲\n========\n', []],
  ['a row of them in code is none', 'docs/zh/a/x.mdx', '---\ntitle: x\n---\n```\n甲\n=======\n```\n', []],
  ['an empty row of a table is none', 'docs/zh/a/x.mdx', '---\ntitle: x\n---\n|||||||\n', []],
  [
    'the row between the versions, left over',
    'docs/zh/a/x.mdx',
    '---\ntitle: x\n---\n甲\n=======\n',
    ['docs/zh/a/x.mdx:5:1 merge-markers => '],
  ],
  [
    'the first line, left over in a frontmatter of CRLF',
    'docs/zh/a/x.mdx',
    '---\r\ntitle: x\r\n<<<<<<< HEAD\r\n---\r\n',
    ['docs/zh/a/x.mdx:3:1 merge-markers => '],
  ],
  ['the first line, left over in a data file', 'terms/x.yml', '<<<<<<<\na: 1\n', ['terms/x.yml:1:1 merge-markers => ']],
  [
    'a marker left over',
    'docs/zh/a/x.mdx',
    '---\ntitle: x\n---\n\n>>>>>>> other\n',
    ['docs/zh/a/x.mdx:5:1 merge-markers => '],
  ],
])('%s', (_name, path, text, expected) => {
  expect(brief(issuesOf(mergeMarkersRule, { [path]: text }))).toEqual(expected);
});
