import { expect, test } from 'vitest';
import { clauseIdsRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { exampleText } from '../../../../tests/helpers/changed-examples.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/a.mdx';
const page = (fields: string, history?: string) => ({
  [path]: standardPage({ code: 'AP-01', fields, ...(history ? { history } : {}) }),
});
const clauses = 'clauses:\n  - { id: a, text: 甲 }\n  - { id: b, text: 乙 }';

test('an id stands once among clauses and notes', () => {
  const issues = issuesOf(
    clauseIdsRule,
    page('clauses:\n  - { id: a, text: 甲 }\n  - { id: a, text: 乙 }\nnotes:\n  - { id: a, about: legal, text: 丙 }'),
  );
  expect(brief(issues)).toEqual([
    `${path}:10:13 clause-ids standard.clauses[1].id`,
    `${path}:12:13 clause-ids standard.notes[0].id`,
  ]);
  expect(issues[1]?.related).toMatchObject({ line: 9, column: 13 });
});

test('an id that was deleted is not used again', () => {
  const issues = issuesOf(
    clauseIdsRule,
    page(clauses, "[{ number: '1.0', date: 2026-02-20, marks: [{ clause: b, mark: D }] }]"),
  );
  expect(brief(issues)).toEqual([`${path}:10:13 clause-ids standard.clauses[1].id`]);
});

test('ids of a page with other faults are looked at too', () => {
  const files = page('clauses:\n  - { id: a, text: 甲 }\n  - { id: a, text: 乙 }\ncolour: red');
  expect(issuesOf(clauseIdsRule, files)).toHaveLength(1);
});

test('different ids are fine', () => {
  expect(issuesOf(clauseIdsRule, page(clauses))).toEqual([]);
});

test('an id stands once among the parts of a manual', () => {
  const manual = exampleText('docs/zh/rooms/index.mdx').replace('{ id: guests,', '{ id: daily,');
  const issues = issuesOf(clauseIdsRule, { 'docs/zh/rooms/index.mdx': manual });
  expect(issues.map((issue) => issue.path)).toEqual(['manual.sections[1].id']);
});

test('a page without facts has no ids', () => {
  expect(issuesOf(clauseIdsRule, { [path]: '---\ntitle: 页面\nstandard:\n---\n' })).toEqual([]);
});
