import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesSince, hashOfLine, isChanged, ledgerFaults } from '../../src/corpus/index.ts';
import type { LedgerLine, Mark } from '../../src/schema/index.ts';
import { corpusOf, standardPage } from '../helpers/corpus-from-strings.ts';
import { published, standardIn } from '../helpers/published.ts';

interface Clause {
  id: string;
  text: string;
  minutes: number;
}
const path = 'docs/zh/a/x.mdx';
const clauseText = ({ id, text, minutes }: Clause) =>
  `  - { id: ${id}, text: ${text}, timeLimit: { value: ${minutes}, unit: minute, comparator: at-most } }`;
const pageOf = (clauses: readonly Clause[]) => ({
  [path]: standardPage({ code: 'AP-01', kind: 'procedure', fields: `clauses:\n${clauses.map(clauseText).join('\n')}` }),
});

const texts = ['擦净台面', '摆正水牌', '收回餐具', '核对单号', '送到门口'];
const clause = fc.record({
  text: fc.constantFrom(...texts),
  minutes: fc.integer({ min: 1, max: 30 }),
});
type Said = Omit<Clause, 'id'>;
/** A page before and after whatever an editor does to it: entries kept, said otherwise, gone, new, in any order. */
const edits = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 2, maxLength: 7 })
  .chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      before: fc.array(clause, { minLength: 7, maxLength: 7 }),
      now: fc.array(clause, { minLength: 7, maxLength: 7 }),
      fate: fc.array(fc.constantFrom('same', 'same', 'said', 'gone', 'new'), { minLength: 7, maxLength: 7 }),
      order: fc.array(fc.integer(), { minLength: 7, maxLength: 7 }),
    }),
  );

/** How many edits are made up; `RANDOM_EDITS=2000` for the whole measure. */
const numRuns = Number(process.env['RANDOM_EDITS'] ?? 200);

test('marks are what was done, whatever was done to one standard', () => {
  fc.assert(
    fc.property(edits, ({ ids, before, now, fate, order }) => {
      const said = (list: readonly Said[], at: number): Said => list[at] ?? { text: '擦净台面', minutes: 1 };
      const old = ids.flatMap((id, at) => (fate[at] === 'new' ? [] : [{ id, ...said(before, at) }]));
      const fresh = ids.flatMap((id, at) => {
        if (fate[at] === 'gone') return [];
        return [{ at, id, ...said(fate[at] === 'same' ? before : now, at) }];
      });
      fc.pre(old.length > 0 && fresh.length > 0);
      const line = published(pageOf(old));
      const moved = fresh.toSorted((a, b) => (order[a.at] ?? 0) - (order[b.at] ?? 0));
      const { entries } = changesSince(line, standardIn(corpusOf(pageOf(moved)), 'AP-01'));
      const truth = ids.flatMap((id, at): [string, Mark][] => {
        if (fate[at] === 'new') return [[id, 'A']];
        if (fate[at] === 'gone') return [[id, 'D']];
        const [was, is] = [said(before, at), said(fate[at] === 'said' ? now : before, at)];
        return was.text === is.text && was.minutes === is.minutes ? [] : [[id, 'M']];
      });
      expect(Object.fromEntries(entries.map((change) => [change.clause, change.mark]))).toEqual(
        Object.fromEntries(truth),
      );
    }),
    { numRuns },
  );
}, 180_000);

const before = { id: 'front', text: '擦净台面', minutes: 5 };

test.each<[string, Clause, string[], boolean]>([
  ['a fact', { ...before, minutes: 6 }, ['timeLimit'], false],
  ['words', { ...before, text: '擦干净台面' }, ['text'], true],
  ['both', { ...before, text: '擦干净台面', minutes: 6 }, ['text', 'timeLimit'], false],
])('%s that changed are told apart', (_, now, fields, isWordsOnly) => {
  const { entries } = changesSince(published(pageOf([before])), standardIn(corpusOf(pageOf([now])), 'AP-01'));
  expect(entries).toEqual([{ clause: 'front', mark: 'M', fields, isWordsOnly }]);
});

test('steps of a procedure in another order are a change of the standard, and mark no step', () => {
  const after = { id: 'back', text: '收回餐具', minutes: 5 };
  const turned = standardIn(corpusOf(pageOf([after, before])), 'AP-01');
  const { entries, frame } = changesSince(published(pageOf([before, after])), turned);
  expect({ entries, frame }).toEqual({ entries: [], frame: ['order'] });
  // One that came between them turns nothing round.
  const between = standardIn(corpusOf(pageOf([before, { ...after, id: 'new' }, after])), 'AP-01');
  expect(changesSince(published(pageOf([before, after])), between).frame).toEqual([]);
});

test('an entry that says what is so anyway is no change', () => {
  const plain = pageOf([before]);
  const spelled = { [path]: plain[path].replace('  kind: procedure', '  kind: procedure\n  state: issued') };
  expect(spelled).not.toEqual(plain);
  expect(isChanged(changesSince(published(plain), standardIn(corpusOf(spelled), 'AP-01')))).toBe(false);
});

const page = (number: string, text: string) => ({
  [path]: pageOf([{ ...before, text }])[path].replaceAll("'1.0'", `'${number}'`),
});
const first = published(page('1.0', '擦净台面'));
const second = published(page('1.1', '擦干净台面'), 'AP-01', '2026-04-01', first);
const third = published(page('1.2', '擦亮台面'), 'AP-01', '2026-05-01', second);
const faults = (lines: readonly LedgerLine[]) => ledgerFaults(lines, 'AP-01').map(({ index, fault }) => [index, fault]);

test.each<[string, readonly LedgerLine[], unknown[]]>([
  ['nothing', [first, second, third], []],
  ['a word', [first, { ...second, words: { zh: { title: '别的', description: '别的' } } }, third], [[1, 'altered']]],
  ['a date', [first, { ...second, published: '2026-04-02' }, third], [[1, 'altered']]],
  ['a line lost', [first, third], [[1, 'gap']]],
  ['the first line lost', [second, third], [[0, 'gap']]],
  [
    'lines turned round',
    [first, third, second],
    [
      [1, 'gap'],
      [2, 'gap'],
    ],
  ],
  ['a line twice', [first, first], [[1, 'gap']]],
  ['another standard', [first, { ...second, code: 'AP-02' }], [[1, 'code']]],
])('a ledger in which %s was changed', (_, lines, found) => {
  expect(faults(lines)).toEqual(found);
});

test('a number that was used is refused even where somebody made the line fit', () => {
  const { hash: _, ...rest } = { ...second, number: '1.0' };
  expect(faults([first, { ...rest, hash: hashOfLine(rest) }])).toEqual([[1, 'number']]);
});
