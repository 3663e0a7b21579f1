import { expect, test } from 'vitest';
import { placeholdersRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { englishPage } from '../../../../tests/helpers/english-page.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const clause = (text: string) => `- { id: hello, polarity: do, situation: greeting, text: "${text}" }`;
const line = (text: string) =>
  standardPage({
    code: 'SP-01',
    kind: 'phrasing',
    fields: `clauses:\n  ${clause(text)}`,
  });
const english = (text: string) =>
  englishPage({ of: 'SP-01', title: 'A line', fields: `clauses:\n  hello: { text: "${text}", source: aaaaaa }` });

test.each<[string, string, string[]]>([
  ['a known one', '欢迎光临{company}', []],
  [
    'a misspelt one',
    '欢迎光临{compny}',
    [`${path}:9:66 placeholders standard.clauses[0].text =>     ${clause('欢迎光临{company}')}`],
  ],
  [
    'full-width braces',
    '欢迎光临｛company｝',
    [`${path}:9:66 placeholders standard.clauses[0].text =>     ${clause('欢迎光临{company}')}`],
  ],
  ['a brace without its partner', '欢迎光临{company', [`${path}:9:66 placeholders standard.clauses[0].text`]],
])('%s', (_name, text, expected) => {
  expect(brief(issuesOf(placeholdersRule, { [path]: line(text) }))).toEqual(expected);
});

test('both languages have the same placeholders', () => {
  const files = { [path]: line('欢迎光临{company}'), 'docs/en/a/x.mdx': english('Welcome') };
  expect(issuesOf(placeholdersRule, files)).toMatchObject([
    { file: 'docs/en/a/x.mdx', line: 8, path: 'translation.clauses.hello.text', level: 'warning' },
  ]);
  expect(issuesOf(placeholdersRule, { ...files, 'docs/en/a/x.mdx': english('Welcome to {company}') })).toEqual([]);
});
