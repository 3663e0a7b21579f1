import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/languages/index.ts';
import { answersTo } from '../../src/search/answer-line.ts';
import { buildClauseIndex } from '../../src/search/build-index.ts';
import { limitsOf, readClauseLines } from '../../src/search/clause-line.ts';
import { searchInstant } from '../../src/search/search.ts';
import { shipped } from '../helpers/shipped.ts';
import { preparedIn } from '../search/small-corpus.ts';

describe('the line of the first result', () => {
  const index = { zh: buildClauseIndex(shipped, 'zh'), en: buildClauseIndex(shipped, 'en') };
  const prepared = { zh: preparedIn('zh', shipped), en: preparedIn('en', shipped) };
  const rowOf = (locale: Locale, code: string) => prepared[locale].entries.findIndex(({ name }) => name[2] === code);
  const lineFor = (locale: Locale, query: string, code?: string) => {
    const { query: read, hits } = searchInstant(prepared[locale], query);
    const at = code ? rowOf(locale, code) : (hits[0]?.at ?? -1);
    return answersTo(read, prepared[locale], index[locale])(at);
  };

  test.each([
    ['en', 'can I wear a necklace', 'necklace', 'dont'],
    ['en', 'can I wear earrings', 'earrings', 'dont'],
    ['en', 'gift cards as present', 'cash', 'dont'],
    ['en', 'turn off lights when empty', 'off', 'dont'],
    ['en', 'coloured nails', 'nails', 'dont'],
    ['en', 'wants to speak to manager', 'ask-manager', 'never-say'],
    ['zh', '可以剃光头吗', 'shaved', 'dont'],
    ['zh', '能顶撞客户吗', 'answer-back', 'dont'],
    ['zh', '耳环最多戴几个', 'earrings', 'dont'],
    ['zh', '可以送客户现金吗', 'cash', 'dont'],
    ['zh', '能送客户现金吗', 'cash', 'dont'],
    ['zh', '送客户现金行不行', 'cash', 'dont'],
    ['en', 'can I give a client cash', 'cash', 'dont'],
    ['zh', '戴墨镜上班可以吗', 'tinted', 'dont'],
    ['zh', '客户生气时情绪要同步吗', 'emotion', undefined],
    ['en', 'when the customer is angry should I match the mood', 'no-mimic', undefined],
    ['zh', '上班能抽烟吗', 'abstain', undefined],
    ['en', 'can I smoke', 'abstain', undefined],
    ['en', 'may I drink before my shift', 'abstain', undefined],
  ] as const)('%s %s is #%s, marked', (locale, query, id, stance) =>
    expect(lineFor(locale, query)).toMatchObject({ id, stance }),
  );

  test.each([
    ['zh', '客服专线一年开多少天', 'year'],
    ['zh', '橱窗要比店里亮几倍', 'window'],
    ['zh', 'B级客户多久拜访一次', 'grade-b'],
    ['zh', '要戴有色眼镜得先跟谁说', 'tell'],
    ['en', 'what do I say at Mid-Autumn', 'mid-autumn'],
    ['en', 'what does the mark M mean', 'modified'],
  ] as const)('%s %s is answered by #%s', (locale, query, id) => expect(lineFor(locale, query)?.id).toBe(id));

  test('among the first three, a drink before the shift has its line', () => {
    const { query, hits } = searchInstant(prepared.zh, '上班前喝酒行吗');
    const lines = hits.slice(0, 3).map(({ at }) => answersTo(query, prepared.zh, index.zh)(at)?.id);
    expect(lines).toContain('abstain');
  });

  test('two standards forbid to say “I don’t know”, and each says so in its own way', () => {
    expect(lineFor('en', 'I don’t know the answer', 'PH-12')).toMatchObject({ id: 'dont-know', stance: 'never-say' });
    expect(lineFor('en', 'I don’t know the answer', 'SV-11')).toMatchObject({ id: 'say-no', stance: 'dont' });
  });

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

  test.each([
    ['en', 'may I put the phone down before the caller', 'CO-11'],
    ['en', 'may I chew gum', undefined],
  ] as const)('%s %s: no clause that lacks the telling word', (locale, query, code) =>
    expect(lineFor(locale, query, code)).toBeUndefined(),
  );

  test.each(['zh', 'en'] as const)('a line to say instead says at what hours, %s', (locale) => {
    const lines = readClauseLines(index[locale].rows[rowOf(locale, 'PH-04')] ?? '');
    const [instead] = lines.find(({ id }) => id === 'hey-speak')?.cells.instead ?? [];
    const line = lines.find(({ id }) => id === instead);
    expect(line && limitsOf(line, index[locale].keys)).toContain('12:00–24:00');
  });

  test('the grade that is named is answered', () =>
    expect(lineFor('zh', 'B级客户每月拜访几次', 'CC-03')?.id ?? 'grade-b').toBe('grade-b'));
});
