import { expect, test } from 'vitest';
import { listPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';
import { importLeftRule } from './rule.ts';

const record = (notTaken = '') => `manual: a
source: { name: a.docx, sha256: ${'0a'.repeat(32)} }
paragraphs:
  - { n: 1, text: 洗手 }
  - { n: 2, text: 饭前洗手 }
  - { n: 3, text: 洗手液在水池边 }
standards:
  - code: CL-01
    from: [1]
    clauses:
      - { id: p2, from: [2], as: aaaaaa }
${notTaken}`;
const files = (page: string, text = record()) => ({ 'docs/zh/a/x.mdx': page, 'import/a.yml': text });
const page = listPage('CL-01', { p2: '饭前洗手' });

test('a paragraph that is in no clause is a note', () => {
  expect(textOf(importLeftRule, files(page))).toMatchInlineSnapshot(`
    "import/a.yml:6:5  提示 note  import-left  paragraphs[2]
      第 3 段没有写进任何条款：“洗手液在水池边”
        → 是规定就写成条款，再把 3 加进它的 from；不是规定，运行 npm run import -- --aside a:3
      Paragraph 3 is in no clause: “洗手液在水池边”
        → If it is a rule, write a clause and add 3 to its from; if it is none, run npm run import -- --aside a:3
      6 |   - { n: 3, text: 洗手液在水池边 }
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      /zh/authoring/rules/import-left/"
  `);
});

test('one that was put aside is not told', () => {
  expect(issuesOf(importLeftRule, files(page, record('notTaken: [{ n: 3, reason: not-a-rule }]\n')))).toEqual([]);
});

test('the paragraph of a clause that was deleted is told again', () => {
  const issues = issuesOf(importLeftRule, files(listPage('CL-01', { other: '甲' })));
  expect(brief(issues)).toEqual([
    'import/a.yml:5:5 import-left paragraphs[1]',
    'import/a.yml:6:5 import-left paragraphs[2]',
  ]);
});
