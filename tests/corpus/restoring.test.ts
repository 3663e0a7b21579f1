import { expect, test } from 'vitest';
import { endsOf, ledgerFaults, linesToPublish, returnsTo } from '../../src/corpus/index.ts';
import { returnText } from '../../scripts/publish/rollback-words.ts';
import { withHash } from '../../src/corpus/ledger/publication.ts';
import { isSignedFor } from '../../src/site/lists/signed-for.ts';
import { restoredText } from '../../src/site/lists/restored-text.ts';
import type { LedgerLine } from '../../src/schema/index.ts';
import { corpusOf, standardPage } from '../helpers/corpus-from-strings.ts';
import { ledgerFiles, published, standardIn } from '../helpers/published.ts';

const path = 'docs/zh/a/x.mdx';
const page = (number: string, text: string) => ({
  [path]: standardPage({ code: 'AP-01', fields: `clauses:\n  - { id: front, text: ${text} }` }).replaceAll(
    "'1.0'",
    `'${number}'`,
  ),
});
const first = published(page('1.0', '擦净台面'));
const second = published(page('1.1', '擦干净台面'), 'AP-01', '2026-04-01', first);
const ends = (...lines: LedgerLine[]) => endsOf(new Map([['AP-01', lines]]));
const ledgers = new Map([['AP-01', [first, second]]]);
const [back] = returnsTo(ends(first), ledgers, '2026-04-02') ?? [];
const lineBack = back?.line ?? first;

test('a revision that goes back leaves a line that says again what the one before said', () => {
  expect(back).toMatchObject({ from: second, to: first });
  expect(lineBack).toMatchObject({ number: '1.0', only: 'restored', published: '2026-04-02', facts: first.facts });
  expect(ledgerFaults([first, second, lineBack], 'AP-01')).toEqual([]);
});

test('a standard that was new goes back to nothing', () => {
  const [gone] = returnsTo({}, new Map([['AP-01', [first]]]), '2026-04-02') ?? [];
  expect(gone).toMatchObject({ from: first, to: undefined, line: { only: 'taken-back', facts: {}, words: {} } });
  expect(ledgerFaults([first, gone?.line ?? first], 'AP-01')).toEqual([]);
});

test('ends that a ledger does not know are none of its own', () => {
  expect(returnsTo({ 'AP-01': { hash: 'x' } }, ledgers, '2026-04-02')).toBeUndefined();
});

test.each<[string, Record<string, string>, [string, LedgerLine['only']][]]>([
  ['as it was', page('1.1', '擦干净台面'), [['1.1', 'restored']]],
  ['said otherwise under its number', page('1.1', '抹净台面'), []],
  ['put back', page('1.0', '擦净台面'), []],
  ['a new one', page('1.2', '抹净台面'), [['1.2', undefined]]],
])('after a rollback the next publication of the page, %s', (_, files, lines) => {
  const corpus = corpusOf({ ...files, ...ledgerFiles([first, second, lineBack]) });
  const found = linesToPublish(corpus, '2026-05-01');
  expect(found.map(({ number, only }) => [number, only])).toEqual(lines);
  expect(ledgerFaults([first, second, lineBack, ...found], 'AP-01')).toEqual([]);
});

test('a line that says again what none said is a fault', () => {
  const other = returnsTo(ends(second), new Map([['AP-01', [first, second, lineBack]]]), '2026-05-01')?.[0]?.line;
  expect(ledgerFaults([first, other ?? first], 'AP-01')).toEqual([{ index: 1, fault: 'gap' }]);
});

const withdrawn = {
  [path]: page('1.0', '擦净台面')[path].replace(
    '  obligation: must',
    '  state: withdrawn\n  withdrawn: { on: 2026-05-01 }\n  obligation: must',
  ),
};
const [ending = first] = linesToPublish(corpusOf({ ...withdrawn, ...ledgerFiles([first]) }), '2026-04-20');

test('a withdrawal is published once, and says nothing more of the standard', () => {
  expect(ending).toMatchObject({ number: '1.0', only: 'withdrawn', published: '2026-04-20', effective: '2026-05-01' });
  expect(ledgerFaults([first, ending], 'AP-01')).toEqual([]);
  expect(linesToPublish(corpusOf({ ...withdrawn, ...ledgerFiles([first, ending]) }), '2026-04-21')).toEqual([]);
});

test('a withdrawal that is taken back, by the page or by a rollback, lets the revision hold again', () => {
  const [again] = linesToPublish(
    corpusOf({ ...page('1.0', '擦净台面'), ...ledgerFiles([first, ending]) }),
    '2026-06-01',
  );
  const [rolled] = returnsTo(ends(first), new Map([['AP-01', [first, ending]]]), '2026-06-01') ?? [];
  for (const line of [again, rolled?.line]) {
    expect(line).toMatchObject({ number: '1.0', only: 'restored', facts: first.facts });
    expect(ledgerFaults([first, ending, line ?? first], 'AP-01')).toEqual([]);
  }
});

test('a rollback to a withdrawn standard withdraws it again', () => {
  const third = published(page('1.1', '擦干净台面'), 'AP-01', '2026-06-01', ending);
  const [undone] = returnsTo(ends(first, ending), new Map([['AP-01', [first, ending, third]]]), '2026-06-02') ?? [];
  expect(undone?.line).toMatchObject({ number: '1.1', only: 'withdrawn', effective: '2026-05-01' });
  expect(ledgerFaults([first, ending, third, undone?.line ?? third], 'AP-01')).toEqual([]);
});

test('a rollback of a translation alone is told as one, and nobody signs for it', () => {
  const { hash, ...said } = second;
  const words = { ...second.words, en: { title: 'A standard', description: 'Wipe the counter.' } };
  const translated = withHash({ ...said, words, only: 'translation', before: hash });
  const lines = [first, second, translated];
  const [undone] = returnsTo(ends(first, second), new Map([['AP-01', lines]]), '2026-06-02') ?? [];
  if (!undone || !back) throw new Error('Nothing goes back');
  expect(returnText(undone)).toBe('  AP-01  1.1  译文 translation');
  expect(returnText(back)).toBe('  AP-01  1.1 → 1.0');
  const standard = standardIn(corpusOf(page('1.1', '擦干净台面')), 'AP-01');
  const told = (line: LedgerLine, before: LedgerLine) => {
    const signed = isSignedFor({ standard, line, before, overtaken: undefined, instead: undefined, isLast: true });
    return [signed, restoredText(line, before, 'en')];
  };
  expect(told(undone.line, translated)).toEqual([false, 'The translation goes back; the standard is as it was']);
  expect(told(back.line, second)).toEqual([true, 'Revision 1.1 was taken back; revision 1.0 holds again']);
  // One that was withdrawn meanwhile holds again, under the same number.
  const [again] = linesToPublish(
    corpusOf({ ...page('1.0', '擦净台面'), ...ledgerFiles([first, ending]) }),
    '2026-06-01',
  );
  expect(told(again ?? first, first)).toEqual([true, 'Revision 1.0 holds again']);
});
