import { expect, test } from 'vitest';
import { ledgerRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { ledgerText, published } from '../../../../tests/helpers/published.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const page = { [path]: standardPage({ code: 'AP-01', fields: 'clauses:\n  - { id: front, text: 甲 }' }) };
const line = published(page);
const at = 'ledger/AP-01.jsonl';

test.each<[string, Record<string, string>, string[]]>([
  ['as it was written', { ...page, [at]: ledgerText([line]) }, []],
  [
    'a word altered',
    { ...page, [at]: ledgerText([line]).replace('一条标准', '两条标准') },
    [`${at}:1:26 ledger [0].number`],
  ],
  ['a line twice', { ...page, [at]: ledgerText([line, line]) }, [`${at}:2:26 ledger [1].number`]],
  [
    'another name',
    { ...page, 'ledger/AP-02.jsonl': ledgerText([line]) },
    ['ledger/AP-02.jsonl:1:26 ledger [0].number'],
  ],
  ['a standard that is gone', { [at]: ledgerText([line]) }, [`${at}:1:26 ledger`]],
])('%s', (_, files, found) => {
  expect(brief(issuesOf(ledgerRule, files))).toEqual(found);
});

test('what an author reads', () => {
  const files = { [at]: ledgerText([line]).replace('一条标准', '两条标准') };
  const text = textOf(ledgerRule, files).replaceAll(/^.*\{"code".*$/gm, '  1 | …');
  expect(text).toMatchSnapshot();
});
