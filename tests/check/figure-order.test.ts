import { describe, expect, test } from 'vitest';
import { textPairs } from '../../src/check/rules/same-sense/pairs.ts';
import { partsOf } from '../../src/check/rules/same-sense/figure-findings.ts';
import { turnedFigures } from '../../src/check/rules/same-sense/order.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

const turned = (en: string, zh: string) =>
  turnedFigures(en, zh).map(({ first, second }) => [
    first.words,
    second.words,
    en.indexOf(first.words) === first.start,
  ]);

describe('two figures that changed places', () => {
  test.each([
    ['At two a dose is 10 ml, at four 7.5 ml.', '两岁每次 7.5 毫升，四岁每次 10 毫升。', '10 ml', '7.5 ml'],
    [
      'Acknowledge within twenty working days and answer within three.',
      '三个工作日内确认，二十个工作日内答复。',
      'twenty working days',
      'three',
    ],
    [
      'It opens sixty minutes before and closes three hours before.',
      '三小时前开，六十分钟前关。',
      'sixty minutes',
      'three hours',
    ],
    [
      'At least 20 degrees Celsius in rooms, 18 elsewhere.',
      '房间不低于 18 摄氏度，别处不低于 20 摄氏度。',
      '20 degrees Celsius',
      '18',
    ],
    ['100 points in all, 85 pass.', '满分 85 分，100 分及格。', '100 points', '85'],
    ['First this. Each day takes off 10%, at most 50%.', '先这样。每天扣 50%，最多扣到 10%。', '10%', '50%'],
  ])('%s | %s', (en, zh, first, second) => expect(turned(en, zh)).toEqual([[first, second, true]]));
});

describe('what may stand in another order', () => {
  test.each([
    ['Twice in 30 days', '30 天里两次'],
    ['Seven of the ten causes can be avoided', '十个原因里有七个能避免'],
    ['Six letters beside the ten steps', '十步旁的六个字母'],
    ['Notice no. 7, 2026', '2026 年第 7 号通知'],
    ['Three visits every half year', '每半年三次'],
    ['Notice of 7 January 2026, 3 pages', '2026 年 1 月 7 日的通知，共 3 页'],
    ['90–110 cm, at 2 m', '2 米外看，90～110 厘米'],
    ['Within 3 days, at most 3 days later', '三天内，最迟三天后'],
    ['After 30 minutes. In 5 minutes. Within 2 hours.', '5 分钟、2 小时、30 分钟。'],
  ])('%s | %s', (en, zh) => expect(turned(en, zh)).toEqual([]));

  test('nothing of the example manuals', () => {
    const found = [...textPairs(exampleCorpus())].flatMap((pair) =>
      partsOf(pair).flatMap(({ one, other }) => turnedFigures(one, other)),
    );
    expect(found).toEqual([]);
  });
});
