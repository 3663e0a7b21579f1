import { type Corpus, lastLine, type Standard } from '../../src/corpus/index.ts';
import type { Day } from '../../src/lib/day.ts';
import { changedLines } from '../revise/changed-lines.ts';
import { approveWords as said } from './words.ts';

/** What is approved, as whoever approves reads it: its days, and a line for each change since the last publication. */
export function approvedLines(corpus: Corpus, standard: Standard, today: Day): string[] {
  const { code, facts, authority } = standard;
  const { number, effective, expires } = facts.revision;
  const head = `${code} ${authority.title}  ${number}  ${effective}${expires === undefined ? '' : ` – ${expires}`}`;
  if (facts.state === 'withdrawn') return [head, `${said.ended}  ${facts.withdrawn?.on ?? ''}`];
  const last = lastLine(corpus, code);
  if (!last) return [head, said.issued];
  const { marks = [] } = facts.history.find((entry) => entry.number === number) ?? {};
  const notes = new Map(marks.map(({ clause, note }) => [clause, note]));
  return [head, ...changedLines(corpus, standard, last, { today, notes })];
}
