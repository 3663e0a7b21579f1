import {
  type Corpus,
  lastLine,
  ledgerOf,
  lineBy,
  lineNumbered,
  type Standard,
  type Wording,
  wordingBetween,
  wordsIn,
} from '../../src/corpus/index.ts';
import { frameTexts } from '../../src/corpus/ledger/frame-text.ts';
import type { LedgerLine } from '../../src/schema/index.ts';
import type { DiffCall, Point } from '../calls/diff.ts';

/** What differs in one standard between two states of what was published. */
export interface Difference extends Wording {
  code: string;
  title: string;
  /** The facts of the whole standard that differ, in words. */
  whole: readonly string[];
  /** The revisions compared; nothing where none was published yet, or none any more. */
  from: string | undefined;
  to: string | undefined;
  effective: string | undefined;
  /** Whether every revision from one to the other put slips right and did nothing else. */
  editorial: boolean;
  /** From when the standard was withdrawn meanwhile, and what to go by instead. */
  withdrawn: { on: string; replacedBy: string | undefined } | undefined;
  /** Whether only a translation came later. */
  translated: boolean;
}

/** The standards that differ between two states, by code. */
export function differences({ corpus, from, to, standards, locale }: Omit<DiffCall, 'contentDir'>): Difference[] {
  const found = standards.flatMap((standard): Difference[] => {
    const { code } = standard;
    const before = lineAt(corpus, code, from);
    const end = ledgerOf(corpus, code).at(-1);
    const isEnded = end?.only === 'withdrawn' && (!to || ('day' in to && end.published <= to.day));
    // What was first issued and withdrawn within the span is told too.
    const isSince = 'day' in from && (end?.published ?? '') > from.day;
    const withdrawn = isEnded && (before || isSince) ? endOf(standard, end) : undefined;
    const now = to ? lineAt(corpus, code, to) : isEnded ? undefined : lastLine(corpus, code);
    if (before?.hash === now?.hash && !withdrawn) return [];
    const title = wordsIn(standard, locale).title;
    const ends = {
      code,
      title,
      from: withdrawn ? end?.number : before?.number,
      to: now?.number,
      effective: now?.effective,
      withdrawn,
    };
    if (!now)
      return [
        { ...ends, editorial: false, translated: false, whole: [], clauses: [], frame: [], page: [], translations: [] },
      ];
    const wording = wordingBetween(corpus, standard, before, now, locale);
    const whole = frameTexts(wording.frame, before, now, locale);
    const editorial = isEditorial(ledgerOf(corpus, code), before, now);
    return [{ ...ends, editorial, translated: before?.number === now.number, whole, ...wording }];
  });
  return found.sort((a, b) => (a.code < b.code ? -1 : 1));
}

const endOf = ({ facts }: Standard, { effective }: LedgerLine) => {
  return { on: effective, replacedBy: facts.withdrawn?.replacedBy };
};

function isEditorial(lines: readonly LedgerLine[], before: LedgerLine | undefined, now: LedgerLine): boolean {
  const revisions = lines
    .slice(before ? lines.indexOf(before) + 1 : 0, lines.indexOf(now) + 1)
    .filter(({ only }) => only !== 'translation');
  return revisions.length > 0 && revisions.every(({ only, editorial }) => only === undefined && editorial === true);
}

function lineAt(corpus: Corpus, code: string, point: Point): LedgerLine | undefined {
  return 'day' in point ? lineBy(ledgerOf(corpus, code), point.day) : lineNumbered(corpus, code, point.number);
}
