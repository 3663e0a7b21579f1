import { describe, expect, test } from 'vitest';
import { duplicatesRule } from './rule.ts';
import { nearTexts } from './near-texts.ts';
import { listPage, standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { issuesOf } from '../../../../tests/helpers/run-rule.ts';

const long = '接待客户时起身微笑，双手递上资料';
const two = (a: string, b: string, moreA = '', moreB = '') => ({
  'docs/zh/a/a.mdx': listPage('AP-01', { one: a }, moreA),
  'docs/zh/a/b.mdx': listPage('AP-02', { one: b }, moreB),
});
const spoken = (code: string, text: string) =>
  standardPage({
    code,
    kind: 'phrasing',
    fields: `clauses:\n  - { id: a, polarity: do, situation: greeting, text: "${text}" }`,
  });
const duty = (code: string, role: string) =>
  standardPage({
    code,
    kind: 'role',
    fields: `role: ${role}\ncontractors: false\nclauses:\n  - { id: a, text: "${long}" }`,
  });
const branch = (id: string) => `appliesTo: { where: { branch: [${id}] } }`;
const people = (id: string) => `appliesTo: { people: [${id}], roles: [all] }`;

test.each<[string, Record<string, string>, string]>([
  ['the same but for punctuation', two(long, `${long.replace('，', '、')}。`), 'warning'],
  ['nearly the same', two(long, long.replace('资料', '材料')), 'note'],
  ['different', two(long, '下班前检查设备、门窗和电源是否关好'), ''],
  ['short items of lists', two('保持工作服整洁', '保持工作服整洁'), ''],
  ['items of eight characters', two('保持工作服很整洁', '保持工作服很整洁'), 'warning'],
  [
    'the same in English but for punctuation',
    two('Stand up, smile, and hand over papers', 'Stand up, smile and hand over papers'),
    'warning',
  ],
  [
    'nearly the same in English',
    two(
      'Stand up, smile and hand over papers with both hands',
      'Stand up and smile and hand over papers with both hands',
    ),
    'note',
  ],
  ['short items of lists in English', two('Keep the uniform clean', 'Keep the uniform clean'), ''],
  ['five words', two('Keep the whole uniform clean', 'Keep the whole uniform clean'), 'warning'],
  ['what says the same on one page', { 'docs/zh/a/a.mdx': listPage('AP-01', { one: long, two: long }) }, ''],
  [
    'lines to say that are nearly the same',
    { 'docs/zh/a/a.mdx': spoken('SP-01', long), 'docs/zh/a/b.mdx': spoken('SP-02', long.replace('资料', '材料')) },
    '',
  ],
  [
    'the same line to say',
    { 'docs/zh/a/a.mdx': spoken('SP-01', long), 'docs/zh/a/b.mdx': spoken('SP-02', long) },
    'warning',
  ],
  [
    'a duty of two roles',
    { 'docs/zh/a/a.mdx': duty('RO-01', 'greeter'), 'docs/zh/a/b.mdx': duty('RO-02', 'waiter') },
    '',
  ],
  [
    'a duty that one role has twice',
    { 'docs/zh/a/a.mdx': duty('RO-01', 'greeter'), 'docs/zh/a/b.mdx': duty('RO-02', 'greeter') },
    'warning',
  ],
  ['one for men, one for women', two(long, long, people('men'), people('women')), ''],
  ['one for one branch, one for another', two(long, long, branch('lake'), branch('park')), ''],
  ['both for one branch', two(long, long, branch('lake'), branch('lake')), 'warning'],
  ['one withdrawn', two(long, long, 'state: withdrawn\nwithdrawn: { on: 2026-05-01 }'), ''],
])('%s', (_name, files, levels) => {
  expect(
    issuesOf(duplicatesRule, files)
      .map((issue) => issue.level)
      .join(),
  ).toBe(levels);
});

test('a standard may say a thing twice itself', () => {
  expect(
    issuesOf(duplicatesRule, {
      'docs/zh/a/a.mdx': standardPage({
        code: 'AP-01',
        fields: `clauses:\n  - { id: a, text: "${long}" }\n  - { id: b, text: "${long}" }`,
      }),
    }),
  ).toEqual([]);
});

test('it points at the other place', () => {
  expect(issuesOf(duplicatesRule, two(long, long))).toMatchObject([
    { file: 'docs/zh/a/b.mdx', path: 'standard.clauses[0].text', related: { file: 'docs/zh/a/a.mdx', line: 9 } },
  ]);
});

describe('near texts', () => {
  test('the work stays in line with the number of texts', () => {
    /** How often the texts are read while they are compared: a count, so that a busy machine changes nothing. */
    const reads = (count: number) => {
      let read = 0;
      const texts = Array.from({ length: count }, (_, index) => {
        const bare = `接待第${index}位客户时请他在第${index * 7}号窗口等候并递上号牌`;
        return {
          group: String(index),
          get bare() {
            read += 1;
            return bare;
          },
        };
      });
      nearTexts(texts);
      return read;
    };
    expect(reads(8000) / reads(2000)).toBeLessThan(5);
  });
});

test('what is told, where, and of which other clause', () => {
  const [issue] = issuesOf(duplicatesRule, two(long, long));
  expect([issue?.file, issue?.path, issue?.related?.file]).toEqual([
    'docs/zh/a/b.mdx',
    'standard.clauses[0].text',
    'docs/zh/a/a.mdx',
  ]);
  expect(issue?.message.en).toBe(`\`AP-02#one\` and \`AP-01#one\` are the same: “${long}”`);
});

test.each([
  [10, 8, false],
  [10, 9, true],
  [20, 16, false],
  [20, 17, true],
])('of %i pairs of characters, a text that keeps %i', (all, kept, isNear) => {
  const letters = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'].slice(0, all + 1).join('');
  const bare =
    letters.slice(0, kept + 1) +
    [...letters.slice(kept + 1)]
      .map(() => '一')
      .join('')
      .replaceAll('一一', '一二');
  const texts = [
    { bare: letters, group: 'a' },
    { bare, group: 'b' },
  ];
  expect(nearTexts(texts).length).toBe(isNear ? 1 : 0);
  // What stands on one page is not held against itself.
  expect(nearTexts(texts.map((text) => ({ ...text, group: 'a' })))).toEqual([]);
});
