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
