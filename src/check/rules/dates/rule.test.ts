import { expect, test } from 'vitest';
import { datesRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { manualPage } from '../../../../tests/helpers/manual-page.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const rest = 'owner: service-quality, approvedBy: service-director';
const page = (dates: string, options: { history?: string; fields?: string } = {}) => ({
  [path]: standardPage({
    code: 'AP-01',
    fields: `clauses:\n  - { id: a, text: 甲 }${options.fields ?? ''}`,
    revision: `{ number: '1.1', ${dates}, ${rest} }`,
    history: options.history ?? "[{ number: '1.0', date: 2026-01-01 }]",
  }),
});
const good = 'effective: 2026-03-01, review: 2027-03-01';

test.each<[string, Record<string, string>, string[]]>([
  ['dates in order', page(good), []],
  ['published on the day of the effect', page(good, { history: "[{ number: '1.0', date: 2026-03-01 }]" }), []],
  ['a review twenty years ahead', page('effective: 2026-03-01, review: 2046-03-01'), []],
  [
    'a review in the twenty-first',
    page('effective: 2026-03-01, review: 2047-03-01'),
    [`${path}:10:61 dates standard.revision.review`],
  ],
  [
    'a review before the effect',
    page('effective: 2027-03-01, review: 2026-12-01'),
    [`${path}:10:41 dates standard.revision.effective`, `${path}:10:61 dates standard.revision.review`],
  ],
  [
    'a publication after the effect',
    page(good, { history: "[{ number: '1.0', date: 2026-03-02 }]" }),
    [`${path}:10:41 dates standard.revision.effective`],
  ],
  [
    'a history out of order',
    page(good, { history: "[{ number: '1.0', date: 2026-02-02 }, { number: '1.1', date: 2026-02-01 }]" }),
    [`${path}:11:73 dates standard.history[1].date`],
  ],
  [
    'an end before the effect',
    page(`${good}, expires: 2026-01-01`),
    [`${path}:10:82 dates standard.revision.expires`, `${path}:10:82 dates standard.revision.expires`],
  ],
  [
    'a withdrawal without its block',
    page(good, { fields: '\nstate: withdrawn' }),
    [`${path}:10:10 dates standard.withdrawn`],
  ],
  [
    'a block without the withdrawal',
    page(good, { fields: '\nwithdrawn: { on: 2026-05-01 }' }),
    [`${path}:10:14 dates standard.withdrawn`],
  ],
  [
    'a withdrawal before the effect',
    page(good, { fields: '\nstate: withdrawn\nwithdrawn: { on: 2026-02-01 }' }),
    [`${path}:11:20 dates standard.withdrawn.on`],
  ],
])('%s', (_name, files, expected) => {
  expect(brief(issuesOf(datesRule, files))).toEqual(expected);
});

test.each<[string, string, string, string]>([
  ['a review that is due', good, '2027-03-02', 'warning'],
  ['a review due today is not overdue', good, '2027-03-01', ''],
  ['a rule to come', good, '2026-02-28', 'note'],
  ['a rule that starts today', good, '2026-03-01', ''],
  ['a rule that ended', `${good}, expires: 2026-06-01`, '2026-06-02', 'warning'],
  ['a rule on its last day', `${good}, expires: 2026-06-01`, '2026-06-01', ''],
])('%s', (_name, dates, today, level) => {
  expect(
    issuesOf(datesRule, page(dates), { today })
      .map((issue) => issue.level)
      .join(),
  ).toBe(level);
});

test('a withdrawal is written on its day, as it holds at once', () => {
  const files = page(good, { fields: '\nstate: withdrawn\nwithdrawn: { on: 2026-12-20 }' });
  const [issue] = issuesOf(datesRule, files, { today: '2026-12-19' });
  expect(issue).toMatchObject({ level: 'error', path: 'standard.withdrawn.on' });
  expect(issue?.hint.en).toContain('write expires: 2026-12-19 in revision');
  expect(issuesOf(datesRule, files, { today: '2026-12-20' })).toEqual([]);
});

test('a rule to come says in how many days', () => {
  const [issue] = issuesOf(datesRule, page(good), { today: '2026-02-27' });
  expect(issue?.message.en).toContain('in 2 days');
});

test('a manual may be signed today, not tomorrow', () => {
  const files = { 'docs/zh/a/index.mdx': manualPage({ id: 'a', number: 'SS-A', codes: 'AP-01' }) };
  expect(issuesOf(datesRule, files, { today: '2026-01-03' })).toEqual([]);
  expect(brief(issuesOf(datesRule, files, { today: '2026-01-02' }))).toEqual([
    'docs/zh/a/index.mdx:14:32 dates manual.approved.on',
  ]);
});

test('a draft and a withdrawn standard need no review', () => {
  expect(issuesOf(datesRule, page(good, { fields: '\nstate: draft' }), { today: '2028-01-01' })).toEqual([]);
});

test.each([
  ['2062', '2026'],
  ['2206', '2026'],
  ['0226', '2026'],
  ['2117', undefined],
  ['2207', '2027'],
  ['1926', undefined],
  ['1979', undefined],
])('a review in %s is told with the year that was meant, if it is sure', (year, meant) => {
  const [issue] = issuesOf(datesRule, page(`effective: 2026-03-01, review: ${year}-03-02`)).filter(({ message }) =>
    message.en.includes('too far away'),
  );
  expect(issue?.level).toBe('warning');
  if (meant === undefined) expect(issue?.fix).toBeNull();
  else expect(issue?.fix?.text).toContain(`review: ${meant}-03-02`);
});

test('a manual signed in a far year is told once, as an error', () => {
  const front = manualPage({ id: 'a', number: 'SS-A', codes: 'AP-01' });
  const files = {
    'docs/zh/a/index.mdx': front.replace('approved: { by: greeter, on: 2026', 'approved: { by: greeter, on: 2062'),
  };
  expect(issuesOf(datesRule, files).map(({ level, path: at, fix }) => [level, at, fix?.text.trim()])).toEqual([
    ['error', 'manual.approved.on', 'approved: { by: greeter, on: 2026-01-03 }'],
  ]);
});

test('signatures follow one another', () => {
  const front = manualPage({ id: 'a', number: 'SS-A', codes: 'AP-01' });
  const files = {
    'docs/zh/a/index.mdx': front.replace(
      'checked: { by: greeter, on: 2026-01-02',
      'checked: { by: greeter, on: 2025-12-02',
    ),
  };
  expect(issuesOf(datesRule, files).map(({ path: at }) => at)).toEqual(['manual.checked.on']);
});

test('laws are older than companies', () => {
  const basis = (field: string) =>
    `documents:\n  - { id: law, title: { zh: 法, en: Law }, validFrom: 1950-01-01${field} }\n`;
  expect(issuesOf(datesRule, { 'basis.yml': basis('') })).toEqual([]);
  expect(issuesOf(datesRule, { 'basis.yml': basis(', validTo: 2206-01-01') })).toHaveLength(1);
});

test('a rule long planned comes; one that fits neither its issue nor its review is told as wrong', () => {
  const told = (effective: string, review: string) =>
    issuesOf(datesRule, page(`effective: ${effective}, review: ${review}`)).map(({ level, path: at }) => [level, at]);
  expect(told('2027-12-01', '2028-12-01')).toEqual([['note', 'standard.revision.effective']]);
  expect(told('2036-03-01', '2027-03-01')).toEqual([['error', 'standard.revision.effective']]);
});

test('a review that is due says for how long', () => {
  const [issue] = issuesOf(datesRule, page(good), { today: '2027-03-11' });
  expect(issue?.message.en).toMatch(/\b10 days\b/u);
});
