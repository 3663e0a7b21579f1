import { expect, test } from 'vitest';
import { ledgerRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { ledgerFiles, ledgerText, published } from '../../../../tests/helpers/published.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const page = { [path]: standardPage({ code: 'AP-01', fields: 'clauses:\n  - { id: front, text: 甲 }' }) };
const line = published(page);
const at = 'ledger/AP-01.jsonl';

const own = ledgerFiles([line]);
const later = { ...page, [path]: page[path].replaceAll("'1.0'", "'1.1'") };
const second = published(later, 'AP-01', '2026-04-01', line);

test.each<[string, Record<string, string>, string[]]>([
  ['as it was written', { ...page, ...own }, []],
  [
    'a word altered',
    { ...page, ...own, [at]: ledgerText([line]).replace('一条标准', '两条标准') },
    [`${at}:1:26 ledger [0].number`],
  ],
  [
    'a number altered, which the next line has',
    { ...later, ...ledgerFiles([{ ...line, number: '1.1' }, second]) },
    [`${at}:1:26 ledger [0].number`],
  ],
  ['a line twice', { ...page, ...own, [at]: ledgerText([line, line]) }, [`${at}:2:26 ledger [1].number`]],
  [
    'another name',
    { ...page, 'ledger/AP-02.jsonl': ledgerText([line]), 'publication.json': '{}\n' },
    ['ledger/AP-02.jsonl:1:26 ledger [0].number'],
  ],
  ['a standard that is gone', own, [`${at}:1:26 ledger`]],
  ['the end lost', { ...later, ...ledgerFiles([line], [line, second]) }, ['publication.json:2:21 ledger AP-01']],
  [
    'the file lost',
    { ...page, 'publication.json': own['publication.json'] ?? '' },
    ['publication.json:2:21 ledger AP-01'],
  ],
  [
    'a line that no publication wrote',
    { ...later, ...ledgerFiles([line, second], [line]) },
    ['publication.json:2:21 ledger AP-01'],
  ],
  [
    'a ledger that no publication wrote',
    { ...page, ...own, 'publication.json': '{}\n' },
    [`${at}:1:26 ledger [0].number`],
  ],
  ['no record of the ends', { ...page, [at]: ledgerText([line]) }, [`${at}:1:26 ledger [0]`]],
])('%s', (_, files, found) => {
  expect(brief(issuesOf(ledgerRule, files))).toEqual(found);
});

test('what an author reads', () => {
  const files = { ...own, [at]: ledgerText([line]).replace('一条标准', '两条标准') };
  const text = textOf(ledgerRule, files).replaceAll(/^.*\{"code".*$/gm, '  1 | …');
  expect(text).toMatchSnapshot();
});
