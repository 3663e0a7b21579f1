import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedRule } from '../../src/check/rules/published/rule.ts';
import { changesSince, correctedSince, movedSince, renamedSince } from '../../src/corpus/index.ts';
import type { LedgerLine, Mark } from '../../src/schema/index.ts';
import { corpusOf, currentRevision, standardPage } from '../helpers/corpus-from-strings.ts';
import { englishPage } from '../helpers/english-page.ts';
import { ledgerText, published, standardIn } from '../helpers/published.ts';
import { issuesOf } from '../helpers/run-rule.ts';

/** How many edits are made up; `RANDOM_EDITS=2000` for the whole measure. */
const numRuns = Number(process.env['RANDOM_EDITS'] ?? 200);

const fates = ['same', 'said', 'gone', 'new', 'renamed', 'moved', 'english'] as const;
type Fate = (typeof fates)[number];
interface Entry {
  id: string;
  text: string;
  english: string;
}
const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const places = '甲乙丙丁戊己';
const entryOf = (at: number): Entry => {
  return { id: ids[at] ?? '', text: `擦净${places[at] ?? ''}字台`, english: `Wipe table ${ids[at] ?? ''}` };
};
/** The entry that each standard keeps, so that neither is ever empty. */
const kept = (code: string): Entry => ({ id: 'kept', text: `${code} 收回餐具`, english: `Clear ${code}` });

const revised = (number: string, history: string) => ({ revision: currentRevision.replace('1.0', number), history });
const first = "{ number: '1.0', date: 2026-02-20 }";
const nameOf = (code: string) => (code === 'AP-01' ? 'x' : 'y');

function pagesOf(code: string, entries: readonly Entry[], number = '1.0', history = `[${first}]`) {
  const all = [kept(code), ...entries];
  const own = all.map(({ id, text }) => `  - { id: ${id}, text: ${text} }`).join('\n');
  const words = all.map(({ id, english }) => `  ${id}: { text: ${english}, source: aaaaaa }`).join('\n');
  return {
    [`docs/zh/a/${nameOf(code)}.mdx`]: standardPage({ code, fields: `clauses:\n${own}`, ...revised(number, history) }),
    [`docs/en/a/${nameOf(code)}.mdx`]: englishPage({ of: code, fields: `clauses:\n${words}` }),
  };
}

/** What an editor did to two standards: the first has the entries, the second takes those that move. */
function edited(fate: readonly Fate[]) {
  const at = (wanted: readonly Fate[]) => fate.flatMap((one, index) => (wanted.includes(one) ? [index] : []));
  const before = ids.flatMap((_, index) => (fate[index] === 'new' ? [] : [entryOf(index)]));
  const now = ids.flatMap((_, index): Entry[] => {
    const entry = entryOf(index);
    if (fate[index] === 'gone' || fate[index] === 'moved') return [];
    if (fate[index] === 'said') return [{ ...entry, text: `${entry.text}两遍` }];
    if (fate[index] === 'renamed') return [{ ...entry, id: `${entry.id}-other` }];
    return [fate[index] === 'english' ? { ...entry, english: `${entry.english} well` } : entry];
  });
  const marks = new Map<string, Mark>([
    ...at(['said']).map((index) => [ids[index] ?? '', 'M'] as const),
    ...at(['gone', 'moved', 'renamed']).map((index) => [ids[index] ?? '', 'D'] as const),
    ...at(['new']).map((index) => [ids[index] ?? '', 'A'] as const),
    ...at(['renamed']).map((index) => [`${ids[index] ?? ''}-other`, 'A'] as const),
  ]);
  return { before, now, marks, moved: at(['moved']).map(entryOf), renamed: at(['renamed']), english: at(['english']) };
}

const anyFate = fc.array(fc.constantFrom(...fates), { minLength: 6, maxLength: 6 });
const marksIn = (line: LedgerLine, files: Record<string, string>, code: string) =>
  Object.fromEntries(
    changesSince(line, standardIn(corpusOf(files), code)).entries.map(({ clause, mark }) => [clause, mark]),
  );

test('marks, renamed ids, moves and corrected words are what was done, whatever was done', () => {
  fc.assert(
    fc.property(anyFate, (fate) => {
      const { before, now, marks, moved, renamed, english } = edited(fate);
      const old = { ...pagesOf('AP-01', before), ...pagesOf('AP-02', []) };
      const [one, two] = [published(old, 'AP-01'), published(old, 'AP-02')];
      const files = { ...pagesOf('AP-01', now), ...pagesOf('AP-02', moved) };
      const ledgers = { 'ledger/AP-01.jsonl': ledgerText([one]), 'ledger/AP-02.jsonl': ledgerText([two]) };
      const corpus = corpusOf({ ...files, ...ledgers });
      expect(marksIn(one, files, 'AP-01')).toEqual(Object.fromEntries(marks));
      expect(marksIn(two, files, 'AP-02')).toEqual(Object.fromEntries(moved.map(({ id }) => [id, 'A'])));
      const own = standardIn(corpus, 'AP-01');
      expect(renamedSince(one, own).map(({ was }) => was)).toEqual(renamed.map((index) => ids[index]));
      expect(movedSince(corpus).map(({ from }) => from.clause)).toEqual(moved.map(({ id }) => id));
      const corrected = correctedSince(one, own).flatMap(({ clauses }) => clauses);
      expect(corrected.sort()).toEqual(english.map((index) => ids[index]));
    }),
    { numRuns },
  );
}, 600_000);

test('no false mark is passed over: one missing, one too many, a wrong letter, the old number', () => {
  const lies = ['missing', 'extra', 'letter', 'number'] as const;
  const some = anyFate.map((fate) => fate.map((one) => (one === 'renamed' || one === 'moved' ? 'said' : one)));
  fc.assert(
    fc.property(some, fc.constantFrom(...lies), fc.nat(), (fate, lie, at) => {
      const { before, now, marks } = edited(fate);
      fc.pre(marks.size > 0);
      const right = [...marks];
      const [clause = '', mark = 'M'] = right[at % right.length] ?? [];
      const told = right.flatMap(([id, letter]): [string, Mark][] => {
        if (id !== clause) return [[id, letter]];
        if (lie === 'missing') return [];
        return [[id, lie === 'letter' ? (mark === 'M' ? 'A' : 'M') : letter]];
      });
      if (lie === 'extra') told.push(['kept', 'M']);
      const number = lie === 'number' ? '1.0' : '1.1';
      const said = told.map(([id, letter]) => `{ clause: ${id}, mark: ${letter} }`).join(', ');
      const history = `[${first}, { number: '1.1', date: 2026-03-20, marks: [${said}] }]`;
      const line = published(pagesOf('AP-01', before));
      const issues = issuesOf(publishedRule, {
        ...pagesOf('AP-01', now, number, history),
        'ledger/AP-01.jsonl': ledgerText([line]),
      });
      expect(issues.filter(({ level }) => level === 'error').length).toBeGreaterThan(0);
    }),
    { numRuns },
  );
}, 600_000);
