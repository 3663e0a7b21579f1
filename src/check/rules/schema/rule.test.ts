import { expect, test, vi } from 'vitest';
import { rules } from '../../index.ts';
import { pageSchemas } from '../../../schema/index.ts';
import { listPage } from '../../../../tests/helpers/corpus-from-strings.ts';
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
  ['Stand up, then greet', "text: 'Stand up, then greet'"],
  ["Stand up, then greet the guest, don't sit", "text: 'Stand up, then greet the guest, don''t sit'"],
])('a comma that ends a text in braces is told once, with the text in quotes: %s', (text, expected) => {
  const page = listPage('AP-03', { one: '甲' }).replace(
    '{ id: one, text: "甲" }',
    `{ id: one, text: ${text}, polarity: do }`,
  );
  const issues = issuesOf(schemaRule, { 'docs/zh/a/x.mdx': page });
  expect(issues.map(({ message }) => message.en)).toEqual([
    'The text of `text` has a comma, and inside braces a comma ends it',
  ]);
  expect(issues[0]?.fix?.text).toContain(`{ id: one, ${expected}, polarity: do }`);
});
