import { expect, test } from 'vitest';
import { reporters, rules } from '../../src/check/index.ts';
import { listPage } from '../helpers/corpus-from-strings.ts';
import { reportOf } from '../helpers/run-rule.ts';

interface Found {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

const page = listPage('SV-01', { ahead: '走在客人右前方一米' });
const options = { prefix: 'content/', languages: ['zh', 'en'], rulePage: () => 'https://a.test/' } as const;
const foundIn = (text: string) => {
  const report = reportOf(rules, { 'docs/zh/serving/guide.mdx': text });
  return JSON.parse(reporters.gitlab(report, options)) as Found[];
};

test('what is wrong stands at its line, with a fingerprint of its own that lines above do not change', () => {
  const faulty = page.replace('owner:', 'ownr:');
  const found = foundIn(faulty);
  const one = found.find(({ description }) => description.includes('`ownr`'));
  const line = faulty.split('\n').findIndex((text) => text.includes('ownr:')) + 1;
  expect(one).toMatchObject({
    check_name: 'schema',
    severity: 'major',
    location: { path: 'content/docs/zh/serving/guide.mdx', lines: { begin: line } },
  });
  const prints = found.map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
  const moved = foundIn(faulty.replace('standard:\n', '# 一行备注\nstandard:\n'));
  expect(moved.map(({ fingerprint }) => fingerprint)).toEqual(prints);
});

test('where nothing is wrong the list is empty', () => {
  expect(JSON.parse(reporters.gitlab(reportOf([], {}), options))).toEqual([]);
});
