import { describe, expect, test } from 'vitest';
import { bannedTermsRule } from './rule.ts';
import { listPage, standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const entry = (id: string, zh: string, en: string, more: string) =>
  `  - { id: ${id}, term: { zh: ${zh}, en: ${en} }, definition: { zh: 说明。, en: Words. }, ${more}, basis: [house] }\n`;
const terms = {
  'terms/a.yml': `terms:\n${[
    entry(
      'call-agent',
      '坐席',
      'Call-centre agent',
      'also: { zh: [座席牌] }, banned: { zh: [座席], en: [call center agent] }',
    ),
    entry('complaint', '客户投诉', 'Customer complaint', 'also: { zh: [投诉] }, banned: { zh: [投拆, 座诉] }'),
    entry('touchpoint', '接触点', 'Touchpoint', 'banned: { en: [touch point] }'),
    entry('grade', '客户等级', 'Customer grade', 'also: { zh: [A级客户] }, banned: { zh: [A类客户] }'),
  ].join('')}`,
};
const path = 'docs/zh/a/x.mdx';
const clause = (text: string) => ({ ...terms, [path]: listPage('AP-01', { a: text }) });
const body = (text: string) => ({
  ...terms,
  [path]: standardPage({
    code: 'AP-01',
    fields: 'clauses:\n  - { id: a, text: 甲 }',
    body: `\n## 为什么\n\n${text}\n`,
  }),
});
const written = (files: Record<string, string>) => issuesOf(bannedTermsRule, files).map(({ fix }) => fix?.text.trim());

describe('in fields', () => {
  test.each<[string, string, string[]]>([
    ['the right word', '座位留给坐席', []],
    ['the wrong one', '请座席接听', ['- { id: a, text: "请坐席接听" }']],
    ['two of them', '座席遇到投拆', ['- { id: a, text: "坐席遇到投拆" }', '- { id: a, text: "座席遇到投诉" }']],
    ['the word most like it', 'A类客户每周拜访', ['- { id: a, text: "A级客户每周拜访" }']],
    ['in Chinese quotation marks', '“座席”应为“坐席”', []],
    ['in straight quotation marks', '"座席"应为"坐席"', []],
    ['as code', '`座席`应为`坐席`', []],
    ['after a quotation', '“您好”，座席说', ['- { id: a, text: "“您好”，坐席说" }']],
    ['inside a right word', '擦座席牌', []],
    ['English, whatever the case', 'Every Touch  Point', ['- { id: a, text: "Every Touchpoint" }']],
    ['English in small letters', 'every touch point', ['- { id: a, text: "every touchpoint" }']],
    ['in the plural', 'call center agents speak', ['- { id: a, text: "call-centre agents speak" }']],
    ['whole words only', 'retouch points, touch pointer, touch point-blank', []],
  ])('%s: %s', (_name, text, expected) => {
    expect(written(clause(text))).toEqual(expected);
  });

  test('the place is the form, and its field is named', () => {
    expect(brief(issuesOf(bannedTermsRule, clause('请座席接听')))).toEqual([
      `${path}:9:24 banned-terms standard.clauses[0].text =>     - { id: a, text: "请坐席接听" }`,
    ]);
  });

  test('a text that the YAML writes in another way has its place, but no corrected line', () => {
    const [issue] = issuesOf(bannedTermsRule, {
      ...terms,
      [path]: clause('甲')[path].replace('"甲"', '"请\\u5ea7席接听，座席在"'),
    });
    expect(issue).toMatchObject({ line: 9, column: 22, fix: null });
  });

  test('search words may be the wrong ones, as staff type them', () => {
    expect(
      issuesOf(bannedTermsRule, {
        ...terms,
        [path]: clause('甲')[path].replace('甲乙', '座席'),
        'synonyms.yml': 'groups:\n  - [坐席, 座席]\n',
      }),
    ).toEqual([]);
  });
});

describe('in bodies', () => {
  test.each<[string, string, string[]]>([
    ['plain', '请座席接听。', ['请坐席接听。']],
    ['quoted', '写“座席”的，改成坐席。', []],
    ['a quotation over two lines', '写“客服\n座席”的，改成坐席。', []],
    ['a quotation that is never closed ends with its paragraph', '他说"您好。\n\n请座席接听。"', ['请坐席接听。"']],
    ['as code', '写 ``座席`` 的，改成坐席。', []],
    ['in a block of code', '```text\n座席\n```\n\n请座席接听。', ['请坐席接听。']],
    ['a form over two lines', 'every touch\npoint', ['every touchpoint']],
  ])('%s', (_name, text, expected) => {
    expect(written(body(text))).toEqual(expected);
  });
});

test.each<[string, string, string, number]>([
  [
    'a scenario',
    'scenarios/x.yml',
    'id: x\ntype: case\ntitle: { zh: 座席, en: A touch point }\n' +
      'setting: { zh: 甲, en: A }\ntests: [AP-01]\nbasis: [house]\n',
    2,
  ],
  [
    'another entry of the glossary',
    'terms/b.yml',
    `terms:\n${entry('seat', '椅子', 'Chair', 'also: { zh: [座椅] }').replace('说明。', '座席坐的。')}`,
    1,
  ],
  [
    'the entry that bans it',
    'terms/b.yml',
    `terms:\n${entry('plate', '铭牌', 'Plate', 'also: { zh: [无] }, banned: { zh: [名牌] }').replace('说明。', '不写名牌。')}`,
    0,
  ],
  [
    'a file of the words of the sources',
    'basis.yml',
    "documents:\n  - { id: 'house', title: { zh: 座席, en: House } }\n",
    0,
  ],
])('%s', (_name, file, text, count) => {
  const found = issuesOf(bannedTermsRule, { ...terms, [file]: text });
  expect(found.map((issue) => issue.file)).toEqual(Array<string>(count).fill(file));
});

test('nothing is banned, nothing is found', () => {
  expect(issuesOf(bannedTermsRule, { [path]: clause('请座席接听')[path] })).toEqual([]);
});

test('the message names the form, the word and the entry', () => {
  expect(textOf(bannedTermsRule, clause('请座席接听'))).toMatchInlineSnapshot(`
    "docs/zh/a/x.mdx:9:24  警告 warning  banned-terms  standard.clauses[0].text
      术语表不用“座席”
        → 写成“坐席”；要说的就是这个写法，请加引号
      The glossary bans “座席”
        → Write “坐席”; put it in quotation marks if this very form is meant
      9 |     - { id: a, text: "请座席接听" }
                                  ^^^^
    改成 |     - { id: a, text: "请坐席接听" }
      另见 terms/a.yml:2:137
      /zh/authoring/rules/banned-terms/"
  `);
});

test('work grows with the text only', () => {
  // What this process worked, as other work of the machine makes the clock run on.
  const milliseconds = (times: number) => {
    const files = body('“`"他说座席\n'.repeat(times).replaceAll('\n', '\n\n'));
    const runs = Array.from({ length: 3 }, () => {
      const start = process.cpuUsage();
      issuesOf(bannedTermsRule, files);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return Math.min(...runs);
  };
  milliseconds(1000);
  expect(milliseconds(20_000)).toBeLessThan(milliseconds(2000) * 40 + 50);
});
