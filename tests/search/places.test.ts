import { expect, test } from 'vitest';
import { answersTo } from '../../src/search/answer-line.ts';
import { buildClauseIndex } from '../../src/search/build-index.ts';
import { heldOf, limitsOf, readClauseLines } from '../../src/search/clause-line.ts';
import { searchInstant } from '../../src/search/search.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { preparedIn } from './small-corpus.ts';

const corpus = exampleCorpus();
const clauses = buildClauseIndex(corpus, 'zh');
const prepared = preparedIn('zh', corpus);
const at = prepared.entries.findIndex(({ name }) => name[2] === 'HK-08');
const lines = readClauseLines(clauses.rows[at] ?? '');

test('a clause of the index says where and when it holds, in words and for the device', () => {
  const [town] = lines.filter(({ id }) => id === 'collect-town');
  expect(town && limitsOf(town, clauses.keys)).toEqual([...['栈桥楼、老磨坊、灯塔楼', '镇上', '周一、周三、周五']]);
  expect(town && heldOf(town).where).toEqual({ house: ['pier-house', 'old-mill', 'lighthouse'], shore: ['town'] });
  const [quiet] = lines.filter(({ id }) => id === 'quiet');
  expect(quiet && limitsOf(quiet, clauses.keys)).toContain('22:00–次日 06:00');
});

test('a standard of the index says where it holds', () => {
  expect(prepared.entries[at]?.detail?.[6]).toBe('栈桥楼、老磨坊、灯塔楼 · 周一至周六');
  expect(prepared.entries.filter(({ detail }) => (detail?.[7] ?? '') !== '')).toHaveLength(1);
});

test.each([
  ['要洗的衣服', { house: 'lighthouse', shore: 'headland' }, 'collect-headland'],
  ['要洗的衣服', { house: 'pier-house', shore: 'town' }, 'collect-town'],
  // Who names a place asks about that one.
  ['岬角 要洗的衣服', { house: 'pier-house', shore: 'town' }, 'collect-headland'],
  // Who has said nothing gets no line that may be of another place.
  ['要洗的衣服', {}, undefined],
] as const)('%s asked at %j is answered by %s', (typed, place, expected) => {
  expect(answersTo(searchInstant(prepared, typed).query, prepared, clauses, place)(at)?.id).toBe(expected);
});
