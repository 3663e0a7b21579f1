import { expect, test } from 'vitest';
import { approvalHash } from '../../../corpus/index.ts';
import { englishPage } from '../../../../tests/helpers/english-page.ts';
import { corpusOf, currentRevision, standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { ledgerFiles, published, standardIn } from '../../../../tests/helpers/published.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';
import { approvalRule } from './rule.ts';

const path = 'docs/zh/a/x.mdx';
const mark = '{ clause: front, mark: M, note: 由三分钟改为五分钟 }';
const page = (text: string, number = '1.0', more = '', state = '') =>
  standardPage({
    code: 'AP-01',
    fields: `${state}clauses:\n  - { id: front, text: ${text} }`,
    revision: currentRevision.replace('1.0', number).replace(' }', `${more} }`),
    history: `[{ number: '1.0', date: 2026-02-20 }, { number: '1.1', date: 2026-03-20, marks: [${mark}] }]`,
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

test.each<[string, string, string]>([
  ['the note of a mark', '由三分钟改为五分钟', '不再限定时间'],
  ['the day of its review', 'review: 2027-03-01', 'review: 2026-12-01'],
  ['the role that owns it', 'owner: service-quality', 'owner: waiter'],
  ['that it is editorial', ', marks:', ', editorial: true, marks:'],
])('%s is approved too', (_, from, to) => {
  const text = page('五分钟内回复', '1.1', approved);
  expect(text).toContain(from);
  expect(found(text.replace(from, to)).map(({ rule }) => rule)).toEqual(['approval']);
});

test('a translation may follow an approval', () => {
  const english = englishPage({ of: 'AP-01', fields: 'clauses:\n  front: { text: Answer, source: aaaaaa }' });
  const files = { ...ledger, [path]: page('五分钟内回复', '1.1', approved), 'docs/en/a/x.mdx': english };
  expect(issuesOf(approvalRule, files)).toEqual([]);
});

test('before a manual is published, its front page approves it', () => {
  expect(issuesOf(approvalRule, { [path]: page('五分钟内回复', '1.1') })).toEqual([]);
});

test('what an author reads', () => {
  const texts = [page('五分钟内回复', '1.1'), page('六分钟内回复', '1.1', approved)];
  expect(texts.map((text) => textOf(approvalRule, { ...ledger, [path]: text })).join('\n\n')).toMatchSnapshot();
});
