import type { Day } from '../../lib/day.ts';
import type { LedgerEnd, LedgerLine } from '../../schema/index.ts';
import { saysSomething } from './lines.ts';
import { type Approver, withHash } from './publication.ts';

/** The line by which a revision that was published before holds once more, after the last line of its ledger. */
export function restoredLine(
  line: LedgerLine,
  published: Day,
  before: LedgerLine | undefined,
  approver: Partial<Approver> = {},
): LedgerLine {
  const { hash: _, ...said } = line;
  return withHash({ ...said, ...approver, only: 'restored', published, before: before?.hash ?? '' });
}

/** The line by which a revision holds no more: one with none before it was taken back, or its standard withdrawn. */
export function endingLine(
  { code, number, effective, approvedBy, hash }: LedgerLine,
  published: Day,
  only: 'taken-back' | 'withdrawn',
  from: Day = effective,
  approver: Approver = { approvedBy },
): LedgerLine {
  const days = { published, effective: from };
  return withHash({ code, number, only, ...days, ...approver, facts: {}, words: {}, before: hash });
}

/** A revision that goes back, and what holds in its place. */
export interface Return {
  from: LedgerLine;
  /** Nothing where the standard was first published with what is taken back. */
  to: LedgerLine | undefined;
  line: LedgerLine;
}

/**
 * What goes back in the ledgers of all standards so that they say what they said when they ended as given. Ends of
 * which a ledger knows nothing are none of its own; undefined then.
 */
export function returnsTo(
  ends: Readonly<Record<string, Pick<LedgerEnd, 'hash'>>>,
  ledgers: ReadonlyMap<string, readonly LedgerLine[]>,
  today: Day,
): Return[] | undefined {
  const returns: Return[] = [];
  for (const [code, end] of Object.entries(ends))
    if (!ledgers.get(code)?.some(({ hash }) => hash === end.hash)) return undefined;
  for (const [code, lines] of ledgers) {
    const from = lines.at(-1);
    const to = lines.find(({ hash }) => hash === ends[code]?.hash);
    if (!from || from === to) continue;
    if (to && saysSomething(to)) returns.push({ from, to, line: restoredLine(to, today, from) });
    else if (saysSomething(from)) {
      const line =
        to?.only === 'withdrawn'
          ? endingLine(from, today, 'withdrawn', to.effective)
          : endingLine(from, today, 'taken-back');
      returns.push({ from, to: undefined, line });
    }
  }
  return returns;
}

/** Where ledgers end, by code and in its order. */
export function endsOf(ledgers: ReadonlyMap<string, readonly LedgerLine[]>): Record<string, LedgerEnd> {
  const ends = [...ledgers].flatMap(([code, lines]): [string, LedgerEnd][] => {
    const end = lines.at(-1);
    return end ? [[code, { number: end.number, lines: lines.length, hash: end.hash }]] : [];
  });
  return Object.fromEntries(ends.sort(([a], [b]) => (a < b ? -1 : 1)));
}
