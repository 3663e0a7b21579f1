import { expect, test } from 'vitest';
import { leftOutRule } from './rule.ts';
import { rules } from '../index.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';
import { good, path } from '../../../../tests/check/helpers/faulty-page.ts';

const broken = { [path]: good.replace('title:', 'titel:') };

test('a file that is left out without a word is an error', () => {
  expect(brief(issuesOf(leftOutRule, broken))).toEqual([`${path}:1:1 left-out`]);
});

test('a file that another rule tells of is left to it', () => {
  const told = issuesOf(rules, broken).map(({ rule }) => rule);
  expect(told).toContain('schema');
  expect(told).not.toContain('left-out');
});

test('a file that is read is none', () => {
  expect(issuesOf(leftOutRule, { [path]: good })).toEqual([]);
});
