import {
  type Changes,
  type Corpus,
  type Standard,
  type Touch,
  type Touched,
  touchedBy,
} from '../../src/corpus/index.ts';
import { headings } from '../reports/touches.ts';
import { said } from './words.ts';

/** Everything that is to be looked at again after a revision, a line each. */
export function staleLines(corpus: Corpus, standard: Standard, { entries, frame, page }: Changes): string[] {
  // What changed in the page as a whole may touch whatever names it.
  const clauses = frame.length + page.length > 0 ? [undefined] : entries.map(({ clause }) => clause);
  const touched = clauses.flatMap((clause) => touchedBy(corpus, standard, clause));
  // What follows the figure by itself needs no look.
  const open = touched.filter(({ touch, isCurrent }) => touch !== 'draws' && isCurrent !== true);
  const blocks = (Object.keys(headings) as Touch[]).flatMap((touch) => {
    // What two clauses touch is looked at once.
    const rows = new Set(open.filter((row) => row.touch === touch).map(rowOf));
    return rows.size === 0 ? [] : [`  ${headings[touch].zh} ${headings[touch].en}`, ...rows];
  });
  return blocks.length === 0 ? [said.nothing] : [said.stale, ...blocks];
}

const rowOf = ({ address, file, line }: Touched) => `    ${`${file}:${line}`.padEnd(46)}  ${address}`;
