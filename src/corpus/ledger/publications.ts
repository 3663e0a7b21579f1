import type { Day } from '../../lib/day.ts';
import type { LedgerLine } from '../../schema/index.ts';
import type { Corpus, Standard } from '../types.ts';
import { ledgerOf, saysSomething } from './lines.ts';
import { overtakenBy, saysTheSame } from './overtaken.ts';
import { comparedLines, type Moved, movedBetween } from './moved.ts';

/** What a publication did to a standard. */
export interface PublishedLine {
  standard: Standard;
  line: LedgerLine;
  /** What was said of it before; nothing for a first issue. Of one that moves a day, what holds until then. */
  before: LedgerLine | undefined;
  /** The day that was announced for the same text, where this moves it. */
  instead: Day | undefined;
  /** What holds in its place where it never begins. */
  overtaken: LedgerLine | undefined;
  /** Whether nothing was published of the standard since. */
  isLast: boolean;
}

/** Everything that was published at once. */
export interface Publication {
  day: Day;
  /** The how-manieth it is; undefined from before they were counted, when all of one day counts as one. */
  number: number | undefined;
  /** Which one of its day, from 0. */
  place: number;
  lines: readonly PublishedLine[];
  /** What moved from one standard to another. */
  moved: readonly Moved[];
}

/** What was published of some standards, publication by publication, the newest first. */
export function publicationsOf(corpus: Corpus, standards: readonly Standard[]): Publication[] {
  const all = standards.flatMap((standard) =>
    ledgerOf(corpus, standard.code).map((line, index, lines): PublishedLine => {
      const earlier = lines.slice(0, index).filter(saysSomething);
      const isLast = index === lines.length - 1;
      return { standard, line, ...comparedWith(earlier, line), overtaken: overtakenBy(lines, line), isLast };
    }),
  );
  const made = [...Map.groupBy(all, ({ line }) => orderOf(line))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, lines]) => lines.toSorted((a, b) => (a.line.code < b.line.code ? -1 : 1)));
  const placeIn = new Map<Day, number>();
  return made
    .map((lines): Publication => {
      const { published: day = '', publication: number } = lines[0]?.line ?? {};
      const place = placeIn.get(day) ?? 0;
      placeIn.set(day, place + 1);
      return { day, number, place, lines, moved: movedBetween(lines.flatMap(comparedLines)) };
    })
    .reverse();
}

/** What a line is compared with, of those before it that say something. */
function comparedWith(earlier: readonly LedgerLine[], line: LedgerLine): Pick<PublishedLine, 'before' | 'instead'> {
  const last = earlier.at(-1);
  const isMove = last && line.only === undefined && line.published < last.effective && saysTheSame(line, last);
  if (!isMove || last.effective === line.effective) return { before: last, instead: undefined };
  // What was announced never began: readers come from the text before it.
  return { before: earlier.findLast((one) => !saysTheSame(one, line)), instead: last.effective };
}

/** What sorts publications as they were made. */
const orderOf = ({ published, publication = 0 }: LedgerLine) => `${published} ${String(publication).padStart(6, '0')}`;

/** What was last published of a standard by a day; nothing where none was, or where it was taken back. */
export function lineBy(lines: readonly LedgerLine[], day: Day): LedgerLine | undefined {
  const last = lines.findLast(({ published }) => published <= day);
  return last && saysSomething(last) ? last : undefined;
}
