import { describe, expect, test } from 'vitest';
import { schemaRule } from '../schema/rule.ts';
import { referencesRule } from './rule.ts';
import { listPage, standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { svg } from '../../../../tests/helpers/drawings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const target = { 'docs/zh/a/target.mdx': listPage('AP-03', { front: '前面', dye: '染发' }) };
const withdrawn = {
  'docs/zh/a/old.mdx': listPage(
    'AP-04',
    { one: '一' },
    'state: withdrawn\nwithdrawn: { on: 2026-05-01, replacedBy: AP-03 }',
  ),
};
const referring = (see: string) => listPage('AP-09', { own: '自己' }, `see: [${see}]`);

test.each<[string, string, string[]]>([
  ['a standard', 'AP-03', []],
  ['a clause', 'AP-03#dye', []],
  ['an unknown standard', 'AP-33', [`${path}:10:9 references standard.see[0]`]],
  ['a misspelt clause', 'AP-03#dey', [`${path}:10:9 references standard.see[0] =>   see: [AP-03#dye]`]],
  ['a clause of a standard that has none such', 'AP-03#nothing', [`${path}:10:9 references standard.see[0]`]],
  ['a withdrawn standard', 'AP-04', [`${path}:10:9 references standard.see[0] =>   see: [AP-03]`]],
])('%s', (_name, see, expected) => {
  expect(brief(issuesOf(referencesRule, { ...target, ...withdrawn, [path]: referring(see) }))).toEqual(expected);
});

test('a clause of a withdrawn standard is replaced by the one of the same id alone', () => {
  const old = {
    'docs/zh/a/old.mdx': listPage(
      'AP-04',
      { one: '一', dye: '染发' },
      'state: withdrawn\nwithdrawn: { on: 2026-05-01, replacedBy: AP-03 }',
    ),
  };
  const found = (see: string) => brief(issuesOf(referencesRule, { ...target, ...old, [path]: referring(see) }));
  expect(found('AP-04#one')).toEqual([`${path}:10:9 references standard.see[0]`]);
  expect(found('AP-04#dye')).toEqual([`${path}:10:9 references standard.see[0] =>   see: [AP-03#dye]`]);
});

test('nothing takes its own place', () => {
  const fields = 'state: withdrawn\nwithdrawn: { on: 2026-05-01, replacedBy: AP-03 }';
  const issues = issuesOf(referencesRule, { [path]: listPage('AP-03', { one: '一' }, fields) });
  expect(issues.map(({ level, path: at, message }) => [level, at, message.en])).toEqual([
    ['error', 'standard.withdrawn.replacedBy', 'AP-03 is withdrawn and takes its own place'],
  ]);
});

test('a page that cannot be read still counts as there', () => {
  const broken = { 'docs/zh/a/target.mdx': listPage('AP-03', { dye: '染发' }).replace('title: ', 'title：') };
  expect(issuesOf(referencesRule, { ...broken, [path]: referring('AP-03#dye') })).toEqual([]);
});

test('clauses of the card and replacements are those of the standard itself', () => {
  const no = '  - { id: no, polarity: dont, situation: greeting, text: 不知道, replacedBy: yse }';
  const fields = [
    'clauses:',
    no,
    '  - { id: yes, polarity: do, situation: greeting, text: 我帮您查 }',
    '  - { id: never, polarity: dont, situation: greeting, text: 没有, replacedBy: no }',
    'card: { decks: [front-desk], clauses: [yes, noo] }',
  ].join('\n');
  expect(
    brief(issuesOf(referencesRule, { [path]: standardPage({ code: 'SP-01', kind: 'phrasing', fields }) })),
  ).toEqual([
    `${path}:9:77 references standard.clauses[0].replacedBy =>   ${no.replace('yse', 'yes')}`,
    `${path}:11:79 references standard.clauses[2].replacedBy`,
    `${path}:12:47 references standard.card.clauses[1] =>   card: { decks: [front-desk], clauses: [yes, no] }`,
  ]);
});

test('positions name axes of the model', () => {
  const fields =
    'axes:\n  - { id: process, text: 流程, low: 低, high: 高 }\n' +
    'clauses:\n  - { id: cold, text: 冷淡型, position: { proces: low } }';
  expect(
    issuesOf(referencesRule, { [path]: standardPage({ code: 'CM-01', kind: 'classification', fields }) }),
  ).toMatchObject([
    {
      path: 'standard.clauses[0].position.proces',
      fix: { text: expect.stringContaining('{ process: low }') as string },
    },
  ]);
});

test('data files refer too', () => {
  const question = `bank: basics
number: Q-1
version: '1'
updated: 2026-01-01
title: { zh: 甲, en: A }
questions:
  - { id: one, type: judgement, stem: { zh: 甲, en: A }, answer: 'true', tests: AP-03#dya, basis: [house] }
`;
  const contradictions = `contradictions:
  - id: hair
    subject: { zh: 甲, en: A }
    sides:
      - { clause: AP-99, basis: house, says: { zh: 甲, en: A } }
    house: { zh: 甲, en: A }
    why: { zh: 甲, en: A }
`;
  const issues = issuesOf(referencesRule, {
    ...target,
    'questions/basics.yml': question,
    'contradictions.yml': contradictions,
  });
  expect(issues.map(({ file, path: field }) => `${file} ${field ?? ''}`)).toEqual([
    'contradictions.yml contradictions[0].sides[0].clause',
    'questions/basics.yml questions[0].tests',
  ]);
});

test('as the author sees it', () => {
  expect(textOf(referencesRule, { ...target, [path]: referring('AP-03#dey') })).toMatchInlineSnapshot(`
    "docs/zh/a/x.mdx:10:9  错误 error  references  standard.see[0]
      AP-03 没有编号为 \`dey\` 的条款，您是不是要写 \`dye\`？
        → 它的条款：\`front\` \`dye\`
      AP-03 has no clause \`dey\`; did you mean \`dye\`?
        → Its clauses: \`front\` \`dye\`
      10 |   see: [AP-03#dey]
                   ^^^^^^^^^
    改成 |   see: [AP-03#dye]
      /zh/authoring/rules/references/"
  `);
});

const deckFile = (choices: string) =>
  `deck: front-desk\norder: 1\npurpose: { zh: 甲, en: A }\nsecrecy: internal\nsizes: [a7]\n${choices}\n`;
const bank =
  "bank: basics\nnumber: Q-1\nversion: '1'\nupdated: 2026-01-01\ntitle: { zh: 甲, en: A }\n" +
  'questions:\n' +
  "  - { id: one, type: judgement, stem: { zh: 甲, en: A }, answer: 'true', tests: AP-03#dye, basis: [house] }\n";
const drawn = (name: string) =>
  standardPage({ code: 'PR-01', kind: 'measure', fields: `drawing: ${name}\nclauses: [{ id: one, text: 甲 }]` });

test.each<[string, Record<string, string>, string[]]>([
  ['a bank', { 'decks/front-desk.yml': deckFile('questions: [{ bank: basics }]') }, []],
  [
    'a misspelt bank',
    { 'decks/front-desk.yml': deckFile('questions: [{ bank: basic }]') },
    ['decks/front-desk.yml:6:21 references questions[0].bank => questions: [{ bank: basics }]'],
  ],
  [
    'a misspelt question of a bank',
    { 'decks/front-desk.yml': deckFile('questions: [{ bank: basics, questions: [one, oen] }]') },
    [
      'decks/front-desk.yml:6:46 references questions[0].questions[1] => ' +
        'questions: [{ bank: basics, questions: [one, one] }]',
    ],
  ],
  [
    'a question that is like none',
    { 'decks/front-desk.yml': deckFile('questions: [{ bank: basics, questions: [z] }]') },
    ['decks/front-desk.yml:6:41 references questions[0].questions[0]'],
  ],
  [
    'an unknown scenario',
    { 'decks/front-desk.yml': deckFile('scenarios: [trust-fall]') },
    ['decks/front-desk.yml:6:13 references scenarios[0]'],
  ],
  ['a drawing', { [path]: drawn('poster') }, []],
  ['a misspelt drawing', { [path]: drawn('postr') }, [`${path}:8:12 references standard.drawing =>   drawing: poster`]],
])('%s is looked up by its id', (_name, files, expected) => {
  const there = { 'questions/basics.yml': bank, 'drawings/poster.svg': svg('') };
  expect(brief(issuesOf(referencesRule, { ...target, ...there, ...files }))).toEqual(expected);
});

test('a drawing in a body is looked up too', () => {
  const body = listPage('AP-09', { own: '自己' }).replace('让客户放心。', '<Drawing name="postr" />');
  const issues = issuesOf(referencesRule, { [path]: body, 'drawings/poster.svg': svg('') });
  expect(brief(issues)).toEqual([`${path}:18:16 references => <Drawing name="poster" />`]);
  expect(issues[0]?.message.en).toBe('There is no drawing `postr`; did you mean `poster`?');
});

test('what cannot be read is there all the same', () => {
  const files = {
    [path]: drawn('poster'),
    'drawings/poster.svg': svg('<b/>'),
    'questions/basics.yml': 'bank：basics\n',
  };
  const deck = { 'decks/front-desk.yml': deckFile('questions: [{ bank: basics }]') };
  expect(issuesOf(referencesRule, { ...files, ...deck })).toEqual([]);
});

describe('codes in running text', () => {
  const told = (title: string, body: string) =>
    issuesOf(referencesRule, {
      'docs/zh/a/one.mdx': `${listPage('RS-08', { own: '自己' })}\n${body}\n`.replace(
        /^description: .*$/m,
        `description: ${title}`,
      ),
      'docs/zh/a/two.mdx': listPage('RS-07', { own: '别的' }),
    }).map(({ path, message, fix }) => [path ?? 'body', message.en, fix?.text]);
  test.each<[string, string, unknown[]]>([
    ['倒法见 RS-07。', '见 RS-08。', []],
    ['纸张 ISO-90，温度 DS-12。', '型号 RS-232-C，见 `RS-80x`。', []],
    [
      '倒法见 RS-80。',
      '',
      [['description', expect.stringContaining('did you mean `RS-08`'), 'description: 倒法见 RS-08。']],
    ],
    [
      '一句话。',
      '倒法见 RS-70。',
      [['body', expect.stringContaining('`RS-70`; did you mean `RS-07`'), '倒法见 RS-07。']],
    ],
    ['一句话。', '见 RS-07 和 RS-99。', [['body', expect.stringContaining('`RS-99`'), expect.anything()]]],
  ])('%s %s', (title, body, expected) => expect(told(title, body)).toEqual(expected));
});

test('what is withdrawn may still be named, and what is gone may not', () => {
  const level = (see: string) =>
    issuesOf(referencesRule, { ...target, ...withdrawn, [path]: referring(see) }).map((issue) => issue.level);
  expect([level('AP-04'), level('AP-33'), level('AP-03#dey'), level('AP-09')]).toEqual([
    ['warning'],
    ['error'],
    ['error'],
    ['warning'],
  ]);
});

test('a clause whose id is ill-formed is told there, and not where it is named', () => {
  const named = { 'docs/zh/a/target.mdx': listPage('AP-03', { front: '前面', noTime: '没空' }) };
  const found = issuesOf([schemaRule, referencesRule], { ...named, [path]: referring('AP-03#no-time') });
  expect(found.filter(({ file }) => file === path)).toEqual([]);
  expect(found.map(({ rule, followers }) => [rule, followers.length])).toContainEqual(['schema', 1]);
});

test('waived clauses and ways of a procedure are those of the standard itself', () => {
  const waiver = 'waivers: [{ id: works, where: { branch: [a] }, until: 2026-12-31, clauses: [own, onw], text: 装修 }]';
  const waived = issuesOf(referencesRule, { [path]: listPage('AP-09', { own: '自己' }, waiver) });
  expect(waived.map(({ path: at }) => at)).toEqual(['standard.waivers[0].clauses[1]']);
  const steps = 'clauses:\n  - { id: ask, text: 问, to: dnoe }\n  - { id: done, stage: exit, text: 办好 }';
  const flow = issuesOf(referencesRule, { [path]: standardPage({ code: 'AP-09', kind: 'procedure', fields: steps }) });
  expect(flow.map(({ path: at, fix }) => [at, fix?.text.trim()])).toEqual([
    ['standard.clauses[0].to', '- { id: ask, text: 问, to: done }'],
  ]);
});
