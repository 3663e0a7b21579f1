import { expect, test } from 'vitest';
import { dutiesRule } from './rule.ts';
import { schemaRule } from '../schema/rule.ts';
import { vocabularyIdsRule } from '../vocabulary-ids/rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const page = (clause: string) => ({
  [path]: standardPage({ code: 'AP-01', fields: `clauses:\n  - { id: floor, ${clause}, text: 地面干燥 }` }),
  'vocabulary/roles.yml': 'entries:\n  - { id: clerk, zh: 店员, en: Clerk }\n  - { id: head, zh: 店长, en: Head }\n',
});
const found = (clause: string) => brief(issuesOf(dutiesRule, page(clause)));

test.each([
  ['another obligation than that of the standard', 'obligation: should'],
  ['one who answers, with a deputy', 'responsible: [clerk], accountable: [head], deputies: [clerk2]'],
  ['several who are told', 'informed: [clerk, head], consulted: [clerk, head]'],
])('silent: %s', (_name, clause) => {
  expect(found(clause)).toEqual([]);
});

test.each([
  [
    'the obligation of the standard again',
    'obligation: must',
    [`${path}:9:32 duties standard.clauses[0].obligation =>     - { id: floor, text: 地面干燥 }`],
  ],
  ['two who answer for it', 'accountable: [clerk, head]', [`${path}:9:41 duties standard.clauses[0].accountable[1]`]],
  [
    'a deputy who stands in for itself',
    'responsible: [clerk], deputies: [head, clerk]',
    [`${path}:9:59 duties standard.clauses[0].deputies[1]`],
  ],
  [
    'a deputy who does the item itself',
    'role: clerk, deputies: [clerk]',
    [`${path}:9:44 duties standard.clauses[0].deputies[0]`],
  ],
])('told: %s', (_name, clause, expected) => {
  expect(found(clause)).toEqual(expected);
});

test('a ratio of none to anybody is refused where it stands', () => {
  const ratio = page('headcount: [{ role: clerk, people: 0, to: 4, of: 位客人 }]');
  expect(brief(issuesOf(schemaRule, ratio)).filter((line) => line.startsWith(path))).toEqual([
    `${path}:9:55 schema standard.clauses[0].headcount[0].people`,
  ]);
});

test('a role that the list does not have comes with the one that was meant', () => {
  expect(
    brief(issuesOf(vocabularyIdsRule, page('informed: [haed]'))).filter((line) => line.includes('informed')),
  ).toEqual([
    `${path}:9:31 vocabulary-ids standard.clauses[0].informed[0] =>     - { id: floor, informed: [head], text: 地面干燥 }`,
  ]);
});

test('a qualification without a name is told in its list', () => {
  const list = { 'vocabulary/qualifications.yml': 'entries:\n  - { id: food, en: Food hygiene }\n' };
  expect(brief(issuesOf(schemaRule, list))).toEqual(['vocabulary/qualifications.yml:2:33 schema entries[0].zh']);
});

test('as the author sees it', () => {
  const clause = 'obligation: must, accountable: [clerk, head], deputies: [head]';
  expect(textOf(dutiesRule, page(clause))).toMatchInlineSnapshot(`
    "docs/zh/a/x.mdx:9:32  提示 note  duties  standard.clauses[0].obligation
      整条标准的约束力已经是 must
        → 删去这一条的 obligation；条款只写与整条标准不同的约束力
      The standard already says \`must\`
        → Take obligation out of the clause: a clause says it only where it differs
      9 |     - { id: floor, obligation: must, accountable: [clerk, head], deputies: [head], text: 地面干燥 }
                                         ^^^^
    改成 |     - { id: floor, accountable: [clerk, head], deputies: [head], text: 地面干燥 }
      /zh/authoring/rules/duties/

    docs/zh/a/x.mdx:9:59  错误 error  duties  standard.clauses[0].accountable[1]
      总负责的岗位写了 2 个：clerk、head
        → 只留一个；其余写到 responsible（执行）或 consulted（先征求意见）
      2 roles answer for this clause: clerk, head
        → Keep one; name the others in responsible or consulted
      9 |     - { id: floor, obligation: must, accountable: [clerk, head], deputies: [head], text: 地面干燥 }
                                                                    ^^^^
      /zh/authoring/rules/duties/

    docs/zh/a/x.mdx:9:77  错误 error  duties  standard.clauses[0].deputies[0]
      head 已经负责这一条，不能再代理自己
        → 换一个岗位，或从 deputies 中删去
      \`head\` has this clause already and cannot stand in for itself
        → Name another role, or take it out of deputies
      9 |     - { id: floor, obligation: must, accountable: [clerk, head], deputies: [head], text: 地面干燥 }
                                                                                      ^^^^
      /zh/authoring/rules/duties/"
  `);
});
