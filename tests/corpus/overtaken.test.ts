import { expect, test } from 'vitest';
import { returnsTo } from '../../src/corpus/index.ts';
import { endingLine } from '../../src/corpus/ledger/restoring.ts';
import { overtakenBy } from '../../src/corpus/ledger/overtaken.ts';
import type { LedgerLine } from '../../src/schema/index.ts';
import { revisedPage } from '../helpers/revised-page.ts';
import { published } from '../helpers/published.ts';

const line = (number: string, effective: string, on: string, before?: LedgerLine) =>
  published(revisedPage({ number, effective, text: `第 ${number} 版` }), 'AP-01', on, before);
const first = line('1.0', '2026-03-01', '2026-03-01');
const coming = line('1.1', '2026-12-10', '2026-11-28', first);
const earlier = line('1.2', '2026-12-05', '2026-11-28', coming);
const later = line('1.2', '2026-12-20', '2026-11-28', coming);
const begun = line('1.2', '2026-12-15', '2026-12-12', coming);
const withdrawn = endingLine(coming, '2026-11-29', 'withdrawn', '2026-12-01');
const back = returnsTo({ 'AP-01': { hash: first.hash } }, new Map([['AP-01', [first, coming]]]), '2026-11-29');
const takenBack = back?.[0]?.line ?? first;

test.each<[string, LedgerLine[], LedgerLine | undefined]>([
  ['for an earlier day', [earlier], earlier],
  ['for a later day', [later], undefined],
  ['once it had begun', [begun], undefined],
  ['by a withdrawal', [withdrawn], withdrawn],
  ['by a rollback', [takenBack], takenBack],
])('a revision that is to come and is followed %s', (_, more, by) => {
  expect(overtakenBy([first, coming, ...more], coming)).toBe(by);
  expect(overtakenBy([first, coming, ...more], first)).toBeUndefined();
});
