import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/languages/index.ts';
import { answersTo } from '../../src/search/answer-line.ts';
import { buildClauseIndex } from '../../src/search/build-index.ts';
import { searchInstant } from '../../src/search/search.ts';
import { shipped } from '../helpers/shipped.ts';
import { preparedIn } from '../search/small-corpus.ts';

describe('the line of the first result', () => {
  const index = { zh: buildClauseIndex(shipped, 'zh'), en: buildClauseIndex(shipped, 'en') };
  const prepared = { zh: preparedIn('zh', shipped), en: preparedIn('en', shipped) };
  const lineFor = (locale: Locale, query: string, code?: string) => {
    const { query: read, hits } = searchInstant(prepared[locale], query);
    const at = code ? prepared[locale].entries.findIndex(({ name }) => name[2] === code) : (hits[0]?.at ?? -1);
    return answersTo(read, prepared[locale], index[locale])(at);
  };

  test.each([
    ['en', 'can I wear a necklace', 'necklace', 'dont'],
    ['en', 'can I wear earrings', 'earrings', 'dont'],
    ['en', 'gift cards as present', 'cash', 'dont'],
    ['en', 'turn off lights when empty', 'off', 'dont'],
    ['en', 'coloured nails', 'nails', 'dont'],
    ['en', 'I don’t know the answer', 'dont-know', 'never-say'],
    ['en', 'wants to speak to manager', 'ask-manager', 'never-say'],
    ['zh', '可以剃光头吗', 'shaved', 'dont'],
    ['zh', '能顶撞客户吗', 'answer-back', 'dont'],
    ['zh', '耳环最多戴几个', 'earrings', 'dont'],
  ] as const)('%s %s is #%s, marked', (locale, query, id, stance) =>
    expect(lineFor(locale, query)).toMatchObject({ id, stance }),
  );

  test.each([
    ['zh', 'A级客户每月拜访次数'],
    ['zh', 'a 级每月见几次'],
    ['zh', '每月拜访一次'],
    ['zh', 'C级客户每月拜访'],
    ['en', 'grade A customer visits per month'],
    ['en', 'visit once a month'],
  ] as const)('%s %s: no figure of another grade', (locale, query) => {
    const line = lineFor(locale, query, 'CC-03');
    expect(line?.id).not.toBe('grade-b');
  });

  test('the grade that is named is answered', () =>
    expect(lineFor('zh', 'B级客户每月拜访几次', 'CC-03')?.id ?? 'grade-b').toBe('grade-b'));
});
