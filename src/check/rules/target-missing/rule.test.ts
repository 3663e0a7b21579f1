import { expect, test } from 'vitest';
import { targetMissingRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const page = (target: string) => ({
  [path]: standardPage({
    code: 'RT-01',
    kind: 'response-time',
    fields: `target: ${target}\ntimed: first-reply\nclauses:\n  - { id: a, text: 甲, avoidable: true }`,
  }),
});

test('a time without a target is a note', () => {
  const issues = issuesOf(targetMissingRule, page('not-set'));
  expect(brief(issues)).toEqual([`${path}:8:11 target-missing standard.target`]);
  expect(issues[0]?.level).toBe('note');
});

test('a time with a target is fine', () => {
  expect(issuesOf(targetMissingRule, page('{ value: 3, unit: minute }'))).toEqual([]);
});
