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
import { toldOf } from '../lib/told.ts';

/** Everything that is to be looked at again after a revision, a line each. */
export function staleLines(corpus: Corpus, standard: Standard, { entries, frame, page }: Changes): string[] {
  // What changed in the page as a whole may touch whatever names it.
  const clauses = frame.length + page.length > 0 ? [undefined] : entries.map(({ clause }) => clause);
  const touched = clauses.flatMap((clause) => touchedBy(corpus, standard, clause));
  // What follows the figure by itself needs no look.
  const needed = touched.filter(({ touch, isCurrent }) => touch !== 'draws' && isCurrent !== true);
  // The rule sentence sums its clauses up in each language: what it is in one, it is in the others.
  const isTranslated = ({ address, field, file }: Touched) =>
    address === standard.code && field === 'description' && file !== standard.authority.file.path;
  const open = needed.filter((row) => !isTranslated(row));
  const blocks = (Object.keys(headings) as Touch[]).flatMap((touch) => {
    // What two clauses touch is looked at once.
    const rows = new Set(open.filter((row) => row.touch === touch).map((row) => rowOf(row, standard.code)));
    return rows.size === 0 ? [] : [`  ${toldOf(headings[touch])}`, ...rows];
  });
  return blocks.length === 0 ? [said.nothing] : [said.stale, ...blocks];
}

function rowOf({ address, file, line, field }: Touched, code: string): string {
  const what = address === code && field === 'description' ? `${address}  ${said.ruleSentence}` : address;
  return `    ${`${file}:${line}`.padEnd(46)}  ${what}`;
}
