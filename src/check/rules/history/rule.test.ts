import { expect, test } from 'vitest';
import { hashesOfPage, readSource } from '../../../corpus/index.ts';
import { clauseIdsRule } from '../clause-ids/rule.ts';
import { historyRule } from './rule.ts';
import { currentRevision, standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { englishPage } from '../../../../tests/helpers/english-page.ts';
import { manualPage } from '../../../../tests/helpers/manual-page.ts';
import { ledgerFiles, published } from '../../../../tests/helpers/published.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const page = (number: string, history: string) => ({
  [path]: standardPage({
    code: 'AP-01',
    fields: 'clauses:\n  - { id: front, text: 甲 }\n  - { id: dye, text: 乙 }',
    revision: currentRevision.replace('1.0', number),
    history: `[${history}]`,
  }),
});
const first = "{ number: '1.0', date: 2026-01-01 }";
const second = (marks: string) => `{ number: '1.1', date: 2026-02-01, marks: [${marks}] }`;

test.each<[string, Record<string, string>, string[]]>([
  ['agrees', page('1.1', `${first}, ${second('{ clause: dye, mark: M }')}`), []],
  [
    'a current revision that the history lacks',
    page('1.1', first),
    [`${path}:12:23 history standard.history[0].number`],
  ],
  [
    'a current revision behind two others',
    page('1.2', `${first}, ${second('{ clause: dye, mark: M }')}`),
    [`${path}:12:60 history standard.history[1].number`],
  ],
  [
    'numbers that do not rise',
    page('1.0', `${second('{ clause: dye, mark: M }')}, ${first}`),
    [`${path}:12:95 history standard.history[1].number`, `${path}:12:95 history standard.history[1]`],
  ],
  [
    '1.10 comes after 1.9',
    page(
      '1.10',
      "{ number: '1.9', date: 2026-01-01 }, { number: '1.10', date: 2026-02-01, marks: [{ clause: dye, mark: A }] }",
    ),
    [],
  ],
  [
    'a number twice',
    page('1.1', `${second('{ clause: dye, mark: M }')}, ${second('{ clause: dye, mark: M }')}`),
    [`${path}:12:95 history standard.history[1].number`],
  ],
  [
    '2.0 comes after 1.9',
    page(
      '2.0',
      "{ number: '1.9', date: 2026-01-01 }, { number: '2.0', date: 2026-02-01, marks: [{ clause: dye, mark: A }] }",
    ),
    [],
  ],
  [
    'a misspelt clause',
    page('1.1', `${first}, ${second('{ clause: dey, mark: M }')}`),
    [
      `${path}:12:103 history standard.history[1].marks[0].clause =>   ` +
        `history: [${first}, ${second('{ clause: dye, mark: M }')}]`,
    ],
  ],
  [
    'a clause that was deleted later',
    page(
      '1.1',
      `{ number: '1.0', date: 2026-01-01, marks: [{ clause: old, mark: A }] }, ${second('{ clause: old, mark: D }')}`,
    ),
    [],
  ],
  [
    'a revision without marks',
    page('1.1', `${first}, { number: '1.1', date: 2026-02-01 }`),
    [`${path}:12:60 history standard.history[1]`],
  ],
])('%s', (_name, files, expected) => {
  expect(brief(issuesOf(historyRule, files))).toEqual(expected);
});

test('a translated note is of a note that is there', () => {
  const english = englishPage({
    of: 'AP-01',
    fields: "clauses:\n  front: { text: A, source: aaaaaa }\nhistory:\n  '1.1': { dye: Says why }",
  });
  const files = { ...page('1.1', `${first}, ${second('{ clause: dye, mark: M }')}`), 'docs/en/a/x.mdx': english };
  expect(brief(issuesOf(historyRule, files))).toEqual(['docs/en/a/x.mdx:10:14 history translation.history.1.1.dye']);
  expect(
    issuesOf(historyRule, {
      ...page('1.1', `${first}, ${second('{ clause: dye, mark: M, note: 说明原因 }')}`),
      'docs/en/a/x.mdx': english,
    }),
  ).toEqual([]);
});

test('a manual is of the version that was published last', () => {
  const front = manualPage({ id: 'a', number: 'SS-A', codes: 'AP-01' });
  const at = 'docs/zh/a/index.mdx';
  expect(issuesOf(historyRule, { [at]: front })).toEqual([]);
  expect(brief(issuesOf(historyRule, { [at]: front.replace("version: '1.0'", "version: '1.1'") }))).toEqual([
    `${at}:16:26 history manual.revisions[0].version`,
  ]);
});

test('what is told, and how grave it is', () => {
  const told = (files: Record<string, string>) =>
    issuesOf(historyRule, files).map(({ level, message }) => `${level}: ${message.en}`);
  expect(told(page('1.1', first))).toEqual(['error: The current revision is 1.1, but the history ends with 1.0']);
  expect(told(page('1.1', `${first}, { number: '1.1', date: 2026-02-01 }`))).toEqual([
    'note: Revision 1.1 does not mark what it changed',
  ]);
  const english = englishPage({ of: 'AP-01', fields: "clauses: {}\nhistory:\n  '1.0': { dye: Says why }" });
  const marked = page('1.1', `${first}, ${second('{ clause: dye, mark: M, note: 说明 }')}`);
  expect(told({ ...marked, 'docs/en/a/x.mdx': english })).toEqual([
    'warning: This translates a note on `dye` in revision 1.0, but the original has none',
  ]);
});

test('a mark on a clause that has lost its id is told with the id', () => {
  const files = page('1.1', `${first}, ${second('{ clause: dye, mark: M }')}`);
  const source = readSource({ path, text: files[path], encoding: 'utf-8' });
  const dye = hashesOfPage(source).entries['dye'] ?? '';
  const english = englishPage({
    of: 'AP-01',
    fields: `clauses:\n  front: { text: A, source: aaaaaa }\n  dye: { text: B, source: ${dye} }`,
  });
  const other = standardPage({ code: 'AP-02', fields: 'see: [AP-01#dye]\nclauses:\n  - { id: one, text: 丙 }' });
  const lost = {
    [path]: files[path].replace('id: dye', 'id: dy'),
    'docs/en/a/x.mdx': english,
    'docs/zh/a/y.mdx': other,
  };
  const [issue, ...more] = issuesOf([clauseIdsRule, historyRule], lost);
  expect([issue?.rule, issue?.followers.map(({ line }) => line), more]).toEqual(['clause-ids', [12], []]);
});

test('a manual is held to the last of its versions', () => {
  const front = manualPage({ id: 'a', number: 'SS-A', codes: 'AP-01' });
  const two = front.replace(/( *)- \{ id: v1,[^\n]*\}/u, (line, blank: string) => {
    return `${line}\n${blank}- { id: v2, version: '2.0', date: 2026-03-01, text: 再次发布 }`;
  });
  expect(two).not.toBe(front);
  expect(issuesOf(historyRule, { 'docs/zh/a/index.mdx': two }).map(({ path: at }) => at)).toEqual([
    'manual.revisions[1].version',
  ]);
});

test('a revision that was published needs no mark: the ledger knows what it changed', () => {
  const files = page('1.1', `${first}, { number: '1.1', date: 2026-02-01 }`);
  expect(issuesOf(historyRule, files)).toHaveLength(1);
  expect(issuesOf(historyRule, { ...files, ...ledgerFiles([published(files)]) })).toEqual([]);
});
