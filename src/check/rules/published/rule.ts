import {
  beyondWording,
  type Changes,
  changesSince,
  type Corpus,
  isChanged,
  isHigher,
  lastLine,
  ledgerOf,
  type Standard,
} from '../../../corpus/index.ts';
import { addressableLists, type LedgerLine } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';
import { falseMarks } from './false-marks.ts';
import { beyondText, changedText } from './what.ts';
import { type Published, words } from './words.ts';

/** What was published is not changed in silence: a change has a number of its own, and marks that are true. */
export const publishedRule = defineRule({
  id: 'published',
  title: { zh: '发布后的改动', en: 'Changes after publication' },
  level: 'error',
  summary: {
    zh: '发布过的内容有改动，就有新的修订号，标记与改动一致',
    en: 'What changed since it was published has a new number, and its marks are true',
  },
  words,
  *find({ corpus, contentArgument = '' }) {
    for (const standard of corpus.standards) {
      const last = lastLine(corpus, standard.code);
      if (!last || standard.facts.state !== 'issued') continue;
      yield* lostRevisions(corpus, standard);
      yield* sinceLast(standard, last, contentArgument);
    }
  },
});

function* sinceLast(standard: Standard, last: LedgerLine, again: string): Iterable<Published> {
  const { code, facts, authority } = standard;
  const { file } = authority;
  const { number } = facts.revision;
  const changes = changesSince(last, standard);
  const at = (...path: (string | number)[]) => ({ file, path, span: valueSpan(file, path) });
  if (number === last.number) {
    if (!isChanged(changes)) return;
    const what = changedText(changes);
    yield { ...at(...placeOf(standard, changes)), say: 'unnumbered', with: { code, number, what, again } };
    return;
  }
  if (!isHigher(number, last.number)) {
    yield { ...at('standard', 'revision', 'number'), say: 'lower', with: { code, number, last: last.number } };
    return;
  }
  yield* falseMarks(standard, changes, last.number);
  const index = facts.history.findLastIndex((entry) => entry.number === number);
  if (facts.history[index]?.editorial === undefined) return;
  const beyond = beyondWording(last, standard, changes);
  if (beyond.length > 0)
    yield {
      ...at('standard', 'history', index, 'editorial'),
      say: 'editorial',
      with: { number, what: beyondText(beyond) },
    };
}

/** Where the first change stands, or the number that it should have raised. */
function placeOf({ facts }: Standard, { entries, frame, page }: Changes): (string | number)[] {
  const first = entries.find(({ mark }) => mark !== 'D');
  for (const list of first ? addressableLists : []) {
    const there = ((facts as Record<string, unknown>)[list] ?? []) as { id: string }[];
    const index = there.findIndex(({ id }) => id === first?.clause);
    // A field that was taken out stands nowhere.
    if (index >= 0)
      return ['standard', list, index, first?.fields.find((field) => field in (there[index] ?? {})) ?? 'id'];
  }
  const [part] = page;
  if (entries.length === 0 && part !== undefined && part !== 'body') return [part];
  const [fact] = entries.length === 0 ? frame : [];
  if (fact !== undefined && fact in facts) return ['standard', fact];
  return ['standard', 'revision', fact !== undefined && fact in facts.revision ? fact : 'number'];
}

/** Revisions that were published and that the history no longer has. */
function* lostRevisions(corpus: Corpus, { code, facts, authority }: Standard): Iterable<Published> {
  const { file } = authority;
  const known = new Set(facts.history.map(({ number }) => number));
  const path = ['standard', 'history'];
  for (const { number, only } of ledgerOf(corpus, code))
    if (only === undefined && !known.has(number))
      yield { file, path, span: valueSpan(file, path), say: 'lost', with: { code, number } };
}
