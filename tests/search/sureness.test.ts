import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldIndex, rowsFor } from '../../scripts/search/index-search.ts';
import { featuresFor } from '../../src/search/judge.ts';
import { nearestName } from '../../src/search/near-name.ts';
import { gather, searchInstant } from '../../src/search/search.ts';
import { isSureBy, sureNames, surenessFor } from '../../src/search/sureness.ts';
import { sureWeights } from '../../src/search/weights.ts';
import { corpusOf, listPage } from '../helpers/corpus-from-strings.ts';
import { preparedIn } from './small-corpus.ts';

const zh = preparedIn('zh');
const names = ['领带', 'posture', '投诉处理'];

describe('how near a text comes to a name', () => {
  test.each([
    ['投诉', 1],
    ['领代', 1 / 2],
    ['posutre', 6 / 7],
    ['投拆处理', 3 / 4],
    ['', 0],
    ['量子', 0],
    ['领带'.repeat(21), 0],
  ])('%s', (text, near) => expect(nearestName(text, names)).toBeCloseTo(near));
});

test('it is found out of names in any order, and never outside 0 to 1', () => {
  const some = fc.array(fc.stringMatching(/^[ab投诉]{1,6}$/), { maxLength: 5 });
  fc.assert(
    fc.property(fc.stringMatching(/^[ab投诉]{0,8}$/), some, (text, list) => {
      const near = nearestName(text, list);
      expect(near).toBe(nearestName(text, list.toReversed()));
      expect(near).toBeGreaterThanOrEqual(0);
      expect(near).toBeLessThanOrEqual(1);
    }),
  );
});

describe('in a company of a few standards, whose words tell little apart', () => {
  const few = {
    'docs/zh/a/x.mdx': listPage('AP-01', { a: '毛巾放三条', b: '灯都试一试' }),
    'docs/zh/a/y.mdx': listPage('AP-02', { a: '行李挂牌', b: '毛巾不外借' }),
  };
  const index = heldIndex(corpusOf(few), 'zh');
  const sureOf = (text: string) => rowsFor(index, text).some(({ isPerhaps }) => !isPerhaps);
  test.each(['毛巾放三条', '灯都试一试', '毛巾不外借'])('what a standard says word for word is sure: %s', (text) =>
    expect(sureOf(text)).toBe(true),
  );
  test.each(['毛巾熨平整', '股票涨跌'])('what it does not say is not: %s', (text) => expect(sureOf(text)).toBe(false));
});

test('what is asked only where it decides changes no decision', () => {
  for (const text of ['投诉', '投拆处理', '海报贴90厘米', '领代', '客户的头发怎么办', 'tousu', '加班费投诉'])
    for (const least of [-2, 0, 2, 4, 8]) {
      const gathered = gather(zh, text);
      const isSure = isSureBy({ counts: sureWeights, least }, zh, gathered);
      const sureness = surenessFor(zh, gathered);
      for (const [at, features] of featuresFor(zh, gathered)) {
        const values = sureness(at, features);
        const sum = sureNames.reduce((whole, name, place) => whole + sureWeights[name] * (values[place] ?? 0), 0);
        // At the very edge the two add up in another order.
        if (Math.abs(sum - least) > 1e-9) expect(isSure(at, features), `${text} ${least}`).toBe(sum >= least);
      }
    }
});

test('where the first is not sure, none is', () => {
  for (const text of ['投诉', '海报', '量子客户头发的火星日报', '头发 着装 投诉 茶', '送客户', 'uniform complaint']) {
    const sure = searchInstant(zh, text).hits.map(({ isSure }) => isSure);
    expect(sure.includes(true), text).toBe(sure[0] ?? false);
  }
});

test('a name with a slip is sure, and two words of a question about something else are not', () => {
  const first = (text: string) => searchInstant(zh, text).hits[0];
  expect(first('投拆处理')?.isSure).toBe(true);
  expect(first('打印机卡住了要投诉谁')?.isSure ?? false).toBe(false);
});
