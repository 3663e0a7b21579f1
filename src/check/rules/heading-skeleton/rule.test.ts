import { expect, test } from 'vitest';
import { headingSkeletonRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { englishPage } from '../../../../tests/helpers/english-page.ts';
import { issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const page = (body: string, kind = 'checklist') => ({
  [path]: standardPage({ code: 'AP-01', kind, fields: 'clauses:\n  - { id: a, text: 甲 }', body }),
});
const english = (body: string) =>
  englishPage({ of: 'AP-01', fields: 'clauses:\n  a: { text: A, source: aaaaaa }', body });

/** Line, level and corrected line of each issue. The body begins on line 15. */
test.each<[string, string, string[]]>([
  ['the headings of the kind, in order', '\n## 为什么\n\n甲\n\n## 怎么做\n\n乙\n', []],
  ['smaller headings are free', '\n## 为什么\n\n甲\n\n### 其他\n\n乙\n', []],
  ['a misspelt heading', '\n## 为甚么\n\n甲\n', ['16 为甚么 => ## 为什么']],
  ['a heading of another kind', '\n## 为什么\n\n甲\n\n## 说明什么\n', ['20 说明什么']],
  ['a heading in the other language', '\n## Why\n\n甲\n', ['16 Why => ## 为什么']],
  ['a heading in bold', '\n**为什么**\n\n甲\n', ['16 为什么 => ## 为什么']],
  ['a heading in bold with a colon', '\n**为什么：**\n\n甲\n', ['16 为什么： => ## 为什么']],
  ['a heading between underscores', '\n__为什么__\n\n甲\n', ['16 为什么 => ## 为什么']],
  ['a heading with a question mark', '\n## 为什么？\n\n甲\n', ['16 为什么？ => ## 为什么']],
  ['a heading with a number', '\n## 一、为什么\n\n甲\n', ['16 一、为什么 => ## 为什么']],
  ['bold words that are no heading', '\n## 为什么\n\n**请记住**\n\n甲\n', []],
  ['a heading said again in bold', '\n## 为什么\n\n**为什么**\n\n甲\n', []],
  ['the wrong order', '\n## 怎么做\n\n甲\n\n## 为什么\n\n乙\n', ['20 为什么']],
  ['a heading twice', '\n## 为什么\n\n甲\n\n## 为什么\n', ['20 为什么']],
  ['a heading that lacks its blank', '\n##为什么\n\n甲\n', ['16 为什么 => ## 为什么']],
  ['full-width signs', '\n＃＃ 为什么\n\n甲\n', ['16 为什么 => ## 为什么']],
  ['the wrong level', '\n# 为什么\n\n甲\n', ['16 为什么 => ## 为什么']],
  ['a line drawn under it', '\n为什么\n---\n\n甲\n', ['16 为什么']],
  ['no body', '', ['15 为什么 => \n## 为什么']],
  ['signs in code are no headings', '\n## 为什么\n\n```\n## 别的\n```\n', []],
])('%s', (_name, body, expected) => {
  expect(
    issuesOf(headingSkeletonRule, page(body)).map(
      ({ line, message, fix }) => `${line} ${/“([^”]+)”/.exec(message.zh)?.[1] ?? ''}${fix ? ` => ${fix.text}` : ''}`,
    ),
  ).toEqual(expected);
});

test('an imported standard whose source gives no reason has no heading for one', () => {
  const record = `manual: a
source: { name: a.docx, sha256: ${'0a'.repeat(32)} }
paragraphs:
  - { n: 1, text: 甲 }
standards:
  - { code: AP-01, clauses: [{ id: a, from: [1], as: aaaaaa }] }
`;
  const imported = (body: string) => ({ ...page(body), 'import/a.yml': record });
  expect(issuesOf(headingSkeletonRule, imported(''))).toEqual([]);
  expect(issuesOf(headingSkeletonRule, imported('\n## 怎么做\n\n甲\n'))).toHaveLength(1);
});

test('figures have headings of their own', () => {
  expect(issuesOf(headingSkeletonRule, page('\n## 说明什么\n\n甲\n\n## 使用提示\n\n乙\n', 'figure'))).toEqual([]);
});

test('the English page has the headings of the Chinese one', () => {
  const files = { ...page('\n## 为什么\n\n甲\n\n## 示例\n\n乙\n'), 'docs/en/a/x.mdx': english('\n## Why\n\nA\n') };
  expect(issuesOf(headingSkeletonRule, files)).toMatchObject([
    { file: 'docs/en/a/x.mdx', level: 'warning', related: { file: path } },
  ]);
  const other = { ...files, 'docs/en/a/x.mdx': english('\n## Why\n\nA\n\n## How to do it\n\nB\n') };
  expect(issuesOf(headingSkeletonRule, other)).toMatchObject([{ file: 'docs/en/a/x.mdx', level: 'warning' }]);
  expect(
    issuesOf(headingSkeletonRule, { ...files, 'docs/en/a/x.mdx': english('\n## Why\n\nA\n\n## Example\n\nB\n') }),
  ).toEqual([]);
});

test('as the author sees it', () => {
  expect(textOf(headingSkeletonRule, page('\n## 为什么\n\n甲\n\n## 常见疏忽\n\n乙\n'))).toMatchInlineSnapshot(`
    "docs/zh/a/x.mdx:20:4  错误 error  heading-skeleton
      这类标准没有“常见疏忽”这个标题，您是不是要写“常见疏漏”？
        → 可用的标题，依次为：为什么、怎么做、示例、常见疏漏
      Standards of this kind have no heading “常见疏忽”; did you mean “常见疏漏”?
        → The headings, in order: 为什么、怎么做、示例、常见疏漏
      20 | ## 常见疏忽
              ^^^^^^^^
    改成 | ## 常见疏漏
      /zh/authoring/rules/heading-skeleton/"
  `);
});
