import { expect, test } from 'vitest';
import { returnsTo } from '../../src/corpus/index.ts';
import { endingLine } from '../../src/corpus/ledger/restoring.ts';
import { overtakenBy } from '../../src/corpus/ledger/overtaken.ts';
import type { LedgerLine } from '../../src/schema/index.ts';
import { revisedPage } from '../helpers/revised-page.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';
import { ledgerFiles, published, standardIn } from '../helpers/published.ts';
import { holdingBefore } from '../../src/corpus/ledger/holding-before.ts';

const line = (number: string, effective: string, on: string, before?: LedgerLine) =>
  published(revisedPage({ number, effective, text: `第 ${number} 版` }), 'AP-01', on, before);
const first = line('1.0', '2026-03-01', '2026-03-01');
const coming = line('1.1', '2026-12-10', '2026-11-28', first);
const earlier = line('1.2', '2026-12-05', '2026-11-28', coming);
const later = line('1.2', '2026-12-20', '2026-11-28', coming);
const moved = published(
  revisedPage({ number: '1.2', effective: '2026-12-20', text: '第 1.1 版' }),
  'AP-01',
  '2026-11-28',
  coming,
);
const begun = line('1.2', '2026-12-15', '2026-12-12', coming);
const withdrawn = endingLine(coming, '2026-11-29', 'withdrawn', '2026-12-01');
const back = returnsTo({ 'AP-01': { hash: first.hash } }, new Map([['AP-01', [first, coming]]]), '2026-11-29');
const takenBack = back?.[0]?.line ?? first;

test.each<[string, LedgerLine[], LedgerLine | undefined]>([
  ['for an earlier day', [earlier], earlier],
  ['for a later day by other words', [later], undefined],
  ['for a later day by the same words', [moved], moved],
  ['once it had begun', [begun], undefined],
  ['by a withdrawal', [withdrawn], withdrawn],
  ['by a rollback', [takenBack], takenBack],
])('a revision that is to come and is followed %s', (_, more, by) => {
  expect(overtakenBy([first, coming, ...more], coming)).toBe(by);
  expect(overtakenBy([first, coming, ...more], first)).toBeUndefined();
});

test.each<[string, LedgerLine, string, string[]]>([
  ['a revision to come that is moved to a later day never holds', moved, '第 1.1 版', ['1.0 until 2026-12-20']],
  [
    'one that is followed by another step holds until that',
    later,
    '第 1.2 版',
    ['1.0 until 2026-12-10', '1.1 until 2026-12-20'],
  ],
])('%s', (_, last, text, holding) => {
  const page = revisedPage({ number: '1.2', effective: '2026-12-20', text });
  for (const lines of [
    [first, coming, last],
    [first, coming],
  ]) {
    const corpus = corpusOf({ ...page, ...ledgerFiles(lines) });
    const found = holdingBefore(corpus, standardIn(corpus, 'AP-01'));
    expect(found.map(({ line: { number }, until }) => `${number} until ${until}`)).toEqual(holding);
  }
});
