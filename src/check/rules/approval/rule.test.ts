import { expect, test } from 'vitest';
import { approvalHash } from '../../../corpus/index.ts';
import { corpusOf, currentRevision, standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { ledgerFiles, published, standardIn } from '../../../../tests/helpers/published.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';
import { approvalRule } from './rule.ts';

const path = 'docs/zh/a/x.mdx';
const page = (text: string, number = '1.0', more = '', state = '') =>
  standardPage({
    code: 'AP-01',
    fields: `${state}clauses:\n  - { id: front, text: ${text} }`,
    revision: currentRevision.replace('1.0', number).replace(' }', `${more} }`),
    history: "[{ number: '1.0', date: 2026-02-20 }, { number: '1.1', date: 2026-03-20 }]",
  });
const ledger = ledgerFiles([published({ [path]: page('三分钟内回复') })]);
const hashOf = (text: string) => approvalHash(standardIn(corpusOf({ [path]: text }), 'AP-01'));
const right = hashOf(page('五分钟内回复', '1.1'));
const approved = `, approved: { on: 2026-03-20, text: ${right} }`;
const found = (text: string) => issuesOf(approvalRule, { ...ledger, [path]: text });

test.each<[string, string, string[]]>([
  ['what is published', page('三分钟内回复'), []],
  ['a revision without approval', page('五分钟内回复', '1.1'), [`${path}:10:23 approval standard.revision.number`]],
  ['a revision that is approved', page('五分钟内回复', '1.1', approved), []],
  [
    'words that were changed after it',
    page('六分钟内回复', '1.1', approved),
    [`${path}:10:161 approval standard.revision.approved.text`],
  ],
  [
    'a standard that is withdrawn',
    page('三分钟内回复', '1.0', '', 'state: withdrawn\nwithdrawn: { on: 2026-12-01 }\n'),
    [`${path}:8:10 approval standard.state`],
  ],
])('%s', (_, text, lines) => {
  expect(brief(found(text))).toEqual(lines);
});

test('before a manual is published, its front page approves it', () => {
  expect(issuesOf(approvalRule, { [path]: page('五分钟内回复', '1.1') })).toEqual([]);
});

test('what an author reads', () => {
  const texts = [page('五分钟内回复', '1.1'), page('六分钟内回复', '1.1', approved)];
  expect(texts.map((text) => textOf(approvalRule, { ...ledger, [path]: text })).join('\n\n')).toMatchSnapshot();
});
