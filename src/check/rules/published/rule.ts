import {
  bringsBack,
  type Changes,
  changesSince,
  type Corpus,
  correctedSince,
  type DataPath,
  isChanged,
  isHigher,
  isTakenBack,
  isWholeLedger,
  lastLine,
  ledgerOf,
  lineNumbered,
  movedSince,
  perhapsRenamed,
  type Renamed,
  renamedSince,
  type Standard,
} from '../../../corpus/index.ts';
import { type LedgerLine, type Mark, valueAt } from '../../../schema/index.ts';
import { beyondWording } from '../../editorial/beyond-wording.ts';
import { languageOf } from '../../../languages/index.ts';
import { keySpan, valueSpan } from '../../locate.ts';
import { entryPath } from '../../part-span.ts';
import { defineRule } from '../../rule.ts';
import { falseMarks } from './false-marks.ts';
import { beyondText, changedText, inBoth, partNames } from './what.ts';
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
      // What a ledger that lost its end, or was altered, says of before is told as that alone.
      if (!isWholeLedger(corpus, standard.code)) continue;
      const last = lastLine(corpus, standard.code);
      if (last) yield* takenBack(corpus, standard, contentArgument);
      if (!last || standard.facts.state !== 'issued') continue;
      yield* lostRevisions(corpus, standard);
      yield* renamedIds(standard, last);
      yield* correctedWords(standard, last);
      yield* sinceLast(corpus, standard, last, contentArgument);
    }
    yield* movedClauses(corpus);
  },
});

/** What a rollback took back and the page still says: whoever publishes next, for whatever reason, brings it back. */
function* takenBack(corpus: Corpus, standard: Standard, again: string): Iterable<Published> {
  if (!bringsBack(corpus, standard)) return;
  const { code, facts, authority } = standard;
  const path = facts.state === 'withdrawn' ? ['standard', 'state'] : ['standard', 'revision', 'number'];
  const place = { file: authority.file, path, span: valueSpan(authority.file, path), level: 'note' as const };
  if (facts.state === 'withdrawn') yield { ...place, say: 'endTakenBack', with: { code } };
  else yield { ...place, say: 'takenBack', with: { code, number: facts.revision.number, again } };
}

/** Entries that say what they said under another id: an id is what links, cards and questions name. */
function* renamedIds(standard: Standard, last: LedgerLine): Iterable<Published> {
  const { file } = standard.authority;
  for (const { was, is } of renamedSince(last, standard)) {
    const path = placeOfId(standard, is);
    const span = valueSpan(file, path);
    const fix = span && { ...span, text: was, safe: false };
    yield { file, path, span, fix, say: 'renamed', with: { was, is, code: standard.code } };
  }
}

/** Translations that say something else than what was published of them, under the same number. */
function* correctedWords(standard: Standard, last: LedgerLine): Iterable<Published> {
  const { code } = standard;
  for (const { locale, clauses, page } of correctedSince(last, standard)) {
    const file = standard.translations[locale]?.file;
    if (!file) continue;
    const told = { code, number: last.number, language: languageOf(locale).called };
    for (const id of clauses) {
      const path = ['translation', 'clauses', id];
      const place = { file, path, span: keySpan(file, path), level: 'note' as const };
      yield { ...place, say: 'corrected', with: { ...told, what: inBoth(() => [`#${id}`]) } };
    }
    for (const part of page) {
      const path = part === 'body' ? ['translation', 'body'] : [part];
      const place = { file, path, span: keySpan(file, path), level: 'note' as const };
      yield { ...place, say: 'corrected', with: { ...told, what: partNames[part] } };
    }
  }
}

/** Entries that left one standard and stand in another. */
function* movedClauses(corpus: Corpus): Iterable<Published> {
  for (const { from, to } of movedSince(corpus)) {
    const standard = corpus.standards.find(({ code }) => code === to.code);
    const other = corpus.standards.find(({ code }) => code === from.code);
    // Both revisions say so already.
    const isTold = other && isMarked(other, from.clause, 'D') && standard && isMarked(standard, to.clause, 'A');
    if (!standard || isTold) continue;
    const { file } = standard.authority;
    const path = placeOfId(standard, to.clause);
    const told = { from: `${from.code}#${from.clause}`, to: `${to.code}#${to.clause}` };
    yield { file, path, span: valueSpan(file, path), level: 'note', say: 'moved', with: told };
  }
}

/** Where an entry of a standard says its id. */
function placeOfId({ authority }: Standard, id: string): DataPath {
  const path = entryPath(authority.file, id);
  return path ? [...path, 'id'] : ['standard', 'revision', 'number'];
}

function* sinceLast(corpus: Corpus, standard: Standard, last: LedgerLine, again: string): Iterable<Published> {
  const { code, facts, authority } = standard;
  const { file } = authority;
  const { number } = facts.revision;
  const changes = changesSince(last, standard);
  const renamed = renamedSince(last, standard);
  const perhaps = perhapsToTell(corpus, standard, last);
  for (const { was, is } of perhaps) {
    const path = placeOfId(standard, is);
    yield { file, path, span: valueSpan(file, path), say: 'perhapsRenamed', with: { was, is, code, again } };
  }
  // What is told as another id is not told as something new and something gone besides.
  const told = new Set([...renamed, ...perhaps].flatMap(({ was, is }) => [was, is]));
  const at = (...path: (string | number)[]) => ({ file, path, span: valueSpan(file, path) });
  // A number that was taken back is still the number of what it said.
  const issued = isTakenBack(corpus, standard) ? lineNumbered(corpus, code, number) : undefined;
  const anew = issued ? changesSince(issued, standard) : number === last.number ? changes : undefined;
  if (anew && isChanged(anew)) {
    const rest = { ...anew, entries: anew.entries.filter(({ clause }) => !told.has(clause)) };
    if (!isChanged(rest)) return;
    const what = changedText(rest, facts);
    yield { ...at(...placeOf(standard, rest)), say: 'unnumbered', with: { code, number, what, again } };
    return;
  }
  if (number === last.number) return;
  if (!isHigher(number, last.number)) {
    yield { ...at('standard', 'revision', 'number'), say: 'lower', with: { code, number, last: last.number } };
    return;
  }
  const lost = issuedSince(corpus, code, last.number).filter((one) => one !== number);
  yield* falseMarks(standard, changes, last.number, { takenBack: new Set(lost), told, again });
  const index = facts.history.findLastIndex((entry) => entry.number === number);
  if (facts.history[index]?.editorial === undefined) return;
  const beyond = beyondWording(corpus, last, standard, changes);
  if (beyond.length > 0)
    yield {
      ...at('standard', 'history', index, 'editorial'),
      say: 'editorial',
      with: { number, what: beyondText(beyond, facts) },
    };
}

/** Entries that may have another id now: not those that a revision under way marks as what is new and what is gone. */
function perhapsToTell(corpus: Corpus, standard: Standard, last: LedgerLine): Renamed[] {
  const isUnderWay = standard.facts.revision.number !== last.number;
  return perhapsRenamed(corpus, last, standard).filter(
    ({ was, is }) => !isUnderWay || !isMarked(standard, was, 'D') || !isMarked(standard, is, 'A'),
  );
}

/** Whether the revision that a page goes by marks an entry with a letter. */
function isMarked({ facts: { revision, history } }: Standard, clause: string, mark: Mark): boolean {
  const { marks = [] } = history.findLast(({ number }) => number === revision.number) ?? {};
  return marks.some((one) => one.clause === clause && one.mark === mark);
}

/** Where the first change stands, or the number that it should have raised. */
function placeOf({ facts, authority }: Standard, { entries, frame, page }: Changes): DataPath {
  const first = entries.find(({ mark }) => mark !== 'D');
  const path = first && entryPath(authority.file, first.clause);
  if (path) {
    const entry = valueAt({ standard: facts }, path) as object;
    // A field that was taken out stands nowhere.
    return [...path, first.fields.find((field) => field in entry) ?? 'id'];
  }
  const [part] = page;
  if (entries.length === 0 && part !== undefined && part !== 'body') return [part];
  const [fact] = entries.length === 0 ? frame : [];
  if (fact !== undefined && fact in facts) return ['standard', fact];
  return ['standard', 'revision', fact !== undefined && fact in facts.revision ? fact : 'number'];
}

/** Numbers above the one that holds which were published and taken back: their marks hold no more. */
function issuedSince(corpus: Corpus, code: string, last: string): string[] {
  return ledgerOf(corpus, code).flatMap(({ number }) => (isHigher(number, last) ? number : []));
}

/** Revisions that were published, still hold or held before those, and that the history no longer has. */
function* lostRevisions(corpus: Corpus, { code, facts, authority }: Standard): Iterable<Published> {
  const { file } = authority;
  const known = new Set(facts.history.map(({ number }) => number));
  const path = ['standard', 'history'];
  const last = lastLine(corpus, code)?.number ?? '';
  for (const { number, only } of ledgerOf(corpus, code))
    if (only === undefined && !known.has(number) && !isHigher(number, last))
      yield { file, path, span: valueSpan(file, path), say: 'lost', with: { code, number } };
}
