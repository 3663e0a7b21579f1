import type { Day } from '../../lib/day.ts';
import type { LedgerLine } from '../../schema/index.ts';
import type { Corpus, Standard } from '../types.ts';
import { ledgerOf, saysSomething } from './lines.ts';
import { overtakenBy } from './overtaken.ts';
import { comparedLines, type Moved, movedBetween } from './moved.ts';

/** What a publication did to a standard. */
export interface PublishedLine {
  standard: Standard;
  line: LedgerLine;
  /** What was said of it before; nothing for a first issue. */
  before: LedgerLine | undefined;
  /** What holds in its place where it never begins. */
  overtaken: LedgerLine | undefined;
}

/** Everything that was published on one day. */
export interface Publication {
  day: Day;
  lines: readonly PublishedLine[];
  /** What moved from one standard to another. */
  moved: readonly Moved[];
}

/** What was published of some standards, day by day, the newest first. */
export function publicationsOf(corpus: Corpus, standards: readonly Standard[]): Publication[] {
  const all = standards.flatMap((standard) =>
    ledgerOf(corpus, standard.code).map((line, index, lines): PublishedLine => {
      const before = lines.slice(0, index).findLast(saysSomething);
      return { standard, line, before, overtaken: overtakenBy(lines, line) };
    }),
  );
  return [...Map.groupBy(all, ({ line }) => line.published)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, lines]) => ({
      day,
      lines: lines.toSorted((a, b) => (a.line.code < b.line.code ? -1 : 1)),
      moved: movedBetween(lines.flatMap(({ line, before }) => comparedLines(line, before))),
    }));
}

/** What was last published of a standard by a day; nothing where none was, or where it was taken back. */
export function lineBy(lines: readonly LedgerLine[], day: Day): LedgerLine | undefined {
  const last = lines.findLast(({ published }) => published <= day);
  return last && saysSomething(last) ? last : undefined;
}
