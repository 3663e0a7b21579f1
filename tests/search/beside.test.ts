import { describe, expect, test } from 'vitest';
import { buildClauseIndex } from '../../src/search/build-index.ts';
import { inRows, placeKey } from '../../src/search/row-order.ts';
import { searchInstant } from '../../src/search/search.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { preparedIn } from './small-corpus.ts';

const corpus = exampleCorpus();
const prepared = { zh: preparedIn('zh', corpus), en: preparedIn('en', corpus) };

/** The rows of a query that are sure: codes, and keys of what stands beside the standards. */
function rowsFor(locale: 'zh' | 'en', query: string): string[] {
  const { hits, places } = searchInstant(prepared[locale], query);
  const sure = hits.filter(({ isSure }) => isSure);
  return inRows(sure, places).map((row) =>
    'at' in row ? (prepared[locale].entries[row.at]?.name[2] ?? '') : placeKey(row.place),
  );
}

describe('what stands beside the standards', () => {
  test.each([
    ['zh', '最后一班船没来', 'scenario:late-ferry'],
    ['zh', '最後一班船沒來', 'scenario:late-ferry'],
    ['en', 'the last ferry did not come', 'scenario:late-ferry'],
    ['zh', '打印卡片', 'page:cards'],
    ['en', 'what changed', 'page:changes'],
    ['zh', '编辑', 'page:editors'],
    ['en', 'next visit', 'page:visits'],
    ['zh', '现在该说什么', 'page:_now'],
    ['zh', '停航日是什么意思', 'term:fog-day'],
    ['en', 'what is a fog day', 'term:fog-day'],
  ] as const)('%s %s is found by its name, first', (locale, query, row) => expect(rowsFor(locale, query)[0]).toBe(row));

  test.each(['zh', 'en'] as const)('every one is among the first two rows by its title, %s', (locale) => {
    const lost = buildClauseIndex(corpus, locale).places.filter(
      (place) => !rowsFor(locale, place[2]).slice(0, 2).includes(placeKey(place)),
    );
    expect(lost).toEqual([]);
  });

  test('what a standard is known by is the standard first, and the word beside it', () => {
    const rows = rowsFor('zh', '开夜床');
    expect(rows[0]).toMatch(/^[A-Z]{2}-\d+$/);
    expect(rows[1]).toBe('term:turn-down');
  });

  test('is no noise: a word of a question that is no name finds none', () =>
    expect(rowsFor('zh', '客人投诉房间太吵怎么办').filter((row) => row.includes(':'))).toEqual([]));
});
