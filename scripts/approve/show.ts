import { type Corpus, lastLine, lineOf, type Standard, wordingBetween } from '../../src/corpus/index.ts';
import { frameTexts } from '../../src/corpus/ledger/frame-text.ts';
import type { Day } from '../../src/lib/day.ts';
import { approveWords as said } from './words.ts';

/** What is approved, as whoever approves reads it: a line for each change since the last publication, then the days. */
export function approvedLines(corpus: Corpus, standard: Standard, today: Day): string[] {
  const { code, facts, authority } = standard;
  const { number, effective, expires } = facts.revision;
  const head = `${code} ${authority.title}  ${number}  ${effective}${expires === undefined ? '' : ` – ${expires}`}`;
  if (facts.state === 'withdrawn') return [head, `${said.ended}  ${facts.withdrawn?.on ?? ''}`];
  const last = lastLine(corpus, code);
  if (!last) return [head, said.issued];
  const now = lineOf(standard, today, last);
  const { clauses, frame, page } = wordingBetween(corpus, standard, last, now, authority.locale);
  const notes = new Map(
    facts.history.find((entry) => entry.number === number)?.marks.map(({ clause, note }) => [clause, note]),
  );
  const arrow = (was: string | undefined, is: string | undefined) => [was, is].map((text) => text ?? '–').join(' → ');
  return [
    head,
    ...clauses.map(({ clause, mark, was, is }) =>
      [`  ${mark}  #${clause}`, arrow(was, is), notes.get(clause)].filter((part) => part !== undefined).join('  '),
    ),
    ...page.map(({ part, was, is }) => `     ${part}  ${part === 'body' ? '' : arrow(was, is)}`.trimEnd()),
    ...frameTexts(frame, last, now, authority.locale).map((text) => `     ${text}`),
  ];
}
