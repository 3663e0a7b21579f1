import { type Changes, isHigher, type Standard } from '../../../corpus/index.ts';
import type { Mark } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import type { Published } from './words.ts';

interface Marked {
  mark: Mark;
  path: (string | number)[];
}

/**
 * Changes that no revision since the last publication marks, marks of no change, and wrong letters. Revisions that were
 * taken back are left out, and entries of which more is told: that they have another id.
 */
export function* falseMarks(
  standard: Standard,
  { entries }: Changes,
  last: string,
  { takenBack, told, again }: { takenBack: ReadonlySet<string>; told: ReadonlySet<string>; again: string },
): Iterable<Published> {
  const { facts, authority } = standard;
  const { file } = authority;
  const { number } = facts.revision;
  const marked = marksSince(standard, last, takenBack);
  const index = facts.history.findLastIndex((entry) => entry.number === number);
  for (const { clause: id, mark: right } of entries) {
    if (told.has(id)) continue;
    const given = marked.get(id);
    if (!given) {
      const path = ['standard', 'history', Math.max(0, index), 'number'];
      yield {
        file,
        path,
        span: valueSpan(file, path),
        say: 'unmarked',
        with: { id, mark: right, number, last, code: standard.code, again },
      };
    } else if (given.mark !== right) {
      const span = valueSpan(file, given.path);
      const fix = span && { ...span, text: right, safe: false };
      yield { file, path: given.path, span, fix, say: 'letter', with: { id, mark: given.mark, right, last } };
    }
  }
  const changed = new Set(entries.map(({ clause }) => clause));
  for (const [id, { mark, path }] of marked)
    if (!changed.has(id)) yield { file, path, span: valueSpan(file, path), say: 'unchanged', with: { id, mark, last } };
}

/** What the revisions since the last publication say of each entry, several marks of one put together. */
function marksSince({ facts }: Standard, last: string, takenBack: ReadonlySet<string>): ReadonlyMap<string, Marked> {
  const marked = new Map<string, Marked>();
  for (const [at, { number, marks }] of facts.history.entries()) {
    if (!isHigher(number, last) || takenBack.has(number)) continue;
    for (const [place, { clause, mark }] of marks.entries()) {
      const path = ['standard', 'history', at, 'marks', place, 'mark'];
      const before = marked.get(clause)?.mark;
      // Added and gone again, it was never published.
      if (before === 'A' && mark === 'D') marked.delete(clause);
      else marked.set(clause, { mark: before === 'A' ? 'A' : before === 'D' && mark === 'A' ? 'M' : mark, path });
    }
  }
  return marked;
}
