import { expect, test, vi } from 'vitest';
import { rules } from '../../index.ts';
import { pageSchemas } from '../../../schema/index.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';
import { projectFiles, projectText } from '../../../../tests/helpers/project.ts';
import { schemaReasons } from './reasons.ts';
import { schemaRule } from './rule.ts';

const path = 'docs/zh/guide/x.mdx';
const page = '---\ntitle: x\ndescription: y\n---\n';

test('a schema that throws is one issue naming the file, not a crash', () => {
  const stumbling = vi.spyOn(pageSchemas.plain, 'safeParse').mockImplementation(() => {
    throw new Error('Unmergable intersection');
  });
  try {
    const issues = issuesOf(rules, { [path]: page }).filter(({ file, level }) => file === path && level === 'error');
    expect(brief(issues)).toEqual([`${path}:2:1 schema`]);
    expect(issues[0]?.message.en).toBe('The data of this file cannot be read as its fields ask');
  } finally {
    stumbling.mockRestore();
  }
});

test('a file with one fault ten thousand times over is told the first hundred, and soon', { timeout: 30_000 }, () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `k${index}: 1\n`).join('');
  expect(issuesOf(schemaRule, { [path]: page.replace('title', `${many}title`) })).toHaveLength(100);
});

test('every condition of the schema says what it means to an author', () => {
  const given = projectFiles(['src/schema', 'src/kinds'], /\.ts$/).flatMap((file) =>
    [...projectText(file).matchAll(/reason: '([a-z-]+)'/g)].map(([, reason = '']) => reason),
  );
  expect(given.length).toBeGreaterThan(10);
  expect(given.filter((reason) => !(reason in schemaReasons))).toEqual([]);
});

test.each([
  ["'16.00'", "to: '16:00'", "Write `'16:00'`"],
  ["'9:00'", "to: '09:00'", "Write `'09:00'`"],
  ["'16：00'", "to: '16:00'", "Write `'16:00'`"],
  ["'16 点'", "to: '16:00'", "Write `'16:00'`"],
  ['noon', undefined, "Write HH:MM in quotes, such as `'16:00'`; the end of a day is `'24:00'`"],
])('a time of day written as %s', (written, corrected, hint) => {
  const hours =
    "entries:\n  - id: desk\n    zh: 柜台\n    en: Desk\n    week: [{ days: [sat], from: '10:00', to: @ }]\n";
  const [issue, ...more] = issuesOf(schemaRule, { 'vocabulary/hours.yml': hours.replace('@', written) });
  expect(more).toEqual([]);
  expect([issue?.line, issue?.hint.en]).toEqual([5, hint]);
  if (corrected === undefined) expect(issue?.fix).toBeNull();
  else expect(issue?.fix?.text).toContain(corrected);
});

test.each([
  ['2026-12-30', '2026-01-03', 'to: 2027-01-03'],
  ['2026-12-01', '2026-01-31', 'to: 2027-01-31'],
  ['2026-10-07', '2026-10-01', undefined],
  ['2026-12-30', '2026-11-03', undefined],
])('a holiday from %s to %s', (from, to, corrected) => {
  const [issue, ...more] = issuesOf(schemaRule, {
    'vocabulary/holidays.yml':
      'entries:\n  - id: new-year\n    zh: 元旦\n    en: New Year\n    windows:\n' +
      `      - from: ${from}\n        to: ${to}\n        notice: { zh: 通知, en: Notice }\n`,
  });
  expect(more).toEqual([]);
  expect([issue?.line, issue?.fix?.text.trim()]).toEqual(corrected === undefined ? [6, undefined] : [7, corrected]);
});

test.each(['roles.yaml', 'rolez.yml', 'Roles.yml'])('a list called %s is told for its name alone', (name) => {
  const file = `vocabulary/${name}`;
  const roles = 'entries:\n  - { id: porter, zh: 行李员, en: Porter, usualChannel: in-person }\n';
  const found = issuesOf(rules, { [file]: roles }).filter((issue) => issue.file === file);
  expect(found.map(({ rule }) => rule)).toEqual(['file-places']);
});
