import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { usualSettings } from '../../../schema/index.ts';
import { listPage, standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';
import { personalNumbers } from '../../text/personal-numbers.ts';
import { personalDataRule } from './rule.ts';

const path = 'docs/zh/a/x.mdx';
const clause = (text: string) => ({ [path]: listPage('AP-01', { a: text }) });

describe('somebody’s numbers', () => {
  test.each([
    ['打 13912047865 找他', 'mobile', '13912047865', '139xxxx7865'],
    ['打 139 1204 7865', 'mobile', '139 1204 7865', '139 xxxx 7865'],
    ['+86 139-1204-7865', 'mobile', '+86 139-1204-7865', '+86 1xx-xxxx-7865'],
    ['ring 07911 203 645', 'mobile', '07911 203 645', '079xx xx3 645'],
    ['证件 11010519491231002X', 'identity', '11010519491231002X', '110xxxxxxxxxxx002X'],
    ['卡号 4539 1488 0343 6467', 'card', '4539 1488 0343 6467', '453x xxxx xxxx 6467'],
  ])('%s', (text, sort, found, covered) => {
    expect(personalNumbers(text)).toEqual([{ sort, found, start: text.indexOf(found), covered }]);
  });

  test.each([
    '手机号写成 138 0000 0000 这样',
    '例如 13812345678',
    '热线 400-820-5512',
    '总机 021-6230 4417',
    'Switchboard 020 7946 0958',
    // The check digits are wrong: no card and no person has it.
    '卡号 4539 1488 0343 6468',
    '编号 110105194912310021',
    '2026-03-01 10:30-12:00',
    '订单 20261129-13912047865-2',
    'https://example.org/13912047865',
    '条码 6901234567892',
  ])('none in: %s', (text) => {
    expect(personalNumbers(text)).toEqual([]);
  });
});

test('fields, bodies and lists for staff are looked at, with the covered number to write', () => {
  const files = {
    ...clause('找 13912047865'),
    'docs/zh/a/y.mdx': standardPage({
      code: 'AP-02',
      fields: 'clauses:\n  - { id: a, text: 甲 }',
      body: '\n## 为什么\n\n有事打 13912047865。\n',
    }),
  };
  const found = issuesOf(personalDataRule, files).map(({ file, fix }) => `${file}: ${fix?.text.trim() ?? ''}`);
  expect(found).toEqual([`${path}: - { id: a, text: "找 139xxxx7865" }`, 'docs/zh/a/y.mdx: 有事打 139xxxx7865。']);
});

test('a number that the company gives itself is its own', () => {
  const given = [
    { phones: [{ number: '139 1204 7865', name: { zh: '值班经理', en: 'Duty manager' } }] },
    { contact: { zh: '有错告诉 13912047865', en: 'Tell 13912047865' } },
  ];
  for (const own of given) {
    const settings = stringify({ ...usualSettings, ...own });
    expect(issuesOf(personalDataRule, { ...clause('打 +86 13912047865'), 'site.yml': settings })).toEqual([]);
  }
});

test('the message says what to write instead', () => {
  expect(textOf(personalDataRule, clause('打 13912047865'))).toMatchInlineSnapshot(`
    "docs/zh/a/x.mdx:9:25  警告 warning  personal-data  standard.clauses[0].text
      “13912047865”像是某个人的手机号码
        → 网页和卡片人人看得到：遮住写成 139xxxx7865，或者写岗位；公司自己的号码写进 site.yml
      “13912047865” looks like a mobile number of somebody’s
        → Everybody sees pages and cards: write 139xxxx7865, or a role; the company’s own go into site.yml
      9 |     - { id: a, text: "打 13912047865" }
                                   ^^^^^^^^^^^
    改成 |     - { id: a, text: "打 139xxxx7865" }
      /zh/authoring/rules/personal-data/"
  `);
});
