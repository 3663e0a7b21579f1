import {
  type Corpus,
  lastLine,
  nextStep,
  publicationOf,
  type Standard,
  translatedAnew,
} from '../../src/corpus/index.ts';
import type { Day } from '../../src/lib/day.ts';
import { behindLines } from '../publish/behind-lines.ts';
import { changedLines } from '../revise/changed-lines.ts';
import { approveWords as said } from './words.ts';

/** What is approved, as whoever approves reads it: its days, and a line for each change since the last publication. */
export function approvedLines(corpus: Corpus, standard: Standard, today: Day): string[] {
  const { code, facts, authority } = standard;
  const { number, effective, expires } = facts.revision;
  const head = [
    `${code} ${authority.title}  ${number}  ${effective}${expires === undefined ? '' : ` – ${expires}`}`,
    said.careOf(corpus, facts.revision),
  ];
  if (facts.state === 'withdrawn') return [...head, `${said.ended}  ${facts.withdrawn?.on ?? ''}`];
  const last = lastLine(corpus, code);
  const isReinstated = nextStep(corpus, standard)?.does === 'reinstate';
  if (!last) return [...head, said.issued];
  const { marks = [], editorial } = facts.history.find((entry) => entry.number === number) ?? {};
  const notes = new Map(marks.map(({ clause, note }) => [clause, note]));
  const translated = translatedAnew(last, publicationOf(standard), authority.locale);
  return [
    ...head,
    ...(isReinstated ? [said.reinstated] : []),
    ...(editorial ? [said.editorial] : []),
    ...changedLines(corpus, standard, last, { today, notes }),
    ...(translated.length > 0 ? [said.translated(translated)] : []),
    ...behindLines(standard),
  ];
}
