import { expect, test } from 'vitest';
import { recordSheetRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const items = `clauses:
  - { id: floor, text: 地面干燥, points: 2.5 }
  - { id: paper, text: 纸有备用, points: 0.5 }
  - { id: smell, text: 没有异味 }`;
const page = (fields: string) => ({
  [path]: standardPage({ code: 'AP-01', kind: 'checklist', title: '洗手间', fields }),
});
const bin = (amount: string) => `clauses:\n  - { id: bin, text: 垃圾桶, ${amount}evidence: [reading] }`;

test.each<[string, Record<string, string>, string[]]>([
  ['no scoring', page(items), []],
  ['points that add up; one without points counts one', page(`scoring: { total: 4, pass: 4 }\n${items}`), []],
  ['a reading with its figure', page(bin('amount: { value: 7, unit: tenths }, ')), []],
  [
    'points that do not add up',
    page(`scoring: { total: 5, pass: 3 }\n${items}`),
    [`${path}:8:21 record-sheet standard.scoring.total`],
  ],
  [
    'a pass mark above the full score',
    page(`scoring: { total: 4, pass: 5 }\n${items}`),
    [`${path}:8:30 record-sheet standard.scoring.pass`],
  ],
  ['a reading without a figure', page(bin('')), [`${path}:9:39 record-sheet standard.clauses[0].evidence`]],
  [
    'a reading that the whole list asks for',
    page(`evidence: [tick, reading]\n${items.split('\n').slice(0, 2).join('\n')}`),
    [`${path}:10:7 record-sheet standard.clauses[0]`],
  ],
])('%s', (_name, files, expected) => {
  expect(brief(issuesOf(recordSheetRule, files))).toEqual(expected);
});

test('as the author sees it', () => {
  expect(textOf(recordSheetRule, page(`scoring: { total: 3, pass: 5 }\n${items}\n${bin('').slice(9)}`)))
    .toMatchInlineSnapshot(`
      "docs/zh/a/x.mdx:8:21  错误 error  record-sheet  standard.scoring.total
        满分写的是 3，各项分值加起来是 5（floor 2.5、paper 0.5、smell 1、bin 1）
          → 两处都核对：改正写错的 points，或改正满分，合格线也一起看；没有写分值的项目算一分
        The full score is given as 3, but the points of the items add up to 5 (floor 2.5, paper 0.5, smell 1, bin 1)
          → Compare both: correct the points that are wrong, or the full score, \
and then look at the pass mark too; an item without points counts one
        8 |   scoring: { total: 3, pass: 5 }
                                ^
        /zh/authoring/rules/record-sheet/

      docs/zh/a/x.mdx:8:30  错误 error  record-sheet  standard.scoring.pass
        合格线 5 分高于满分 3 分，谁也及不了格
          → 两处都核对，改正写错的一处；合格线不超过满分
        The pass mark, 5, is above the full score, 3, so nobody can pass
          → Compare both and correct the wrong one: the pass mark is not above the full score
        8 |   scoring: { total: 3, pass: 5 }
                                         ^
        /zh/authoring/rules/record-sheet/

      docs/zh/a/x.mdx:13:39  错误 error  record-sheet  standard.clauses[3].evidence
        “bin”要记读数，却没有写应当是多少
          → 加上 amount，读数才能判断合不合格；不用读数就换一种证明
        \`bin\` asks for a reading, but does not say what it should be
          → Add an amount to hold the reading against, or ask for other evidence
        13 |     - { id: bin, text: 垃圾桶, evidence: [reading] }
                                                      ^^^^^^^^^
        /zh/authoring/rules/record-sheet/"
    `);
});
