import { expect, test } from 'vitest';
import { unitFiguresIn } from '../../src/corpus/index.ts';

const firm = (text: string) =>
  unitFiguresIn(text)
    .filter(({ loose }) => !loose)
    .map(({ values, units }) => `${values.join('–')} ${units[0]}`);

test.each([
  ['within one working day', '1 workday'],
  ['within a minute', '1 minute'],
  ['Within an hour of the call', '1 hour'],
  ['within a working day', '1 workday'],
  ['一个工作日内确认', '1 workday'],
  ['九成顾客一分钟内结账', '1 minute'],
  ['半小时到', '0.5 hour'],
  ['半个月一次', '0.5 month'],
  ['be there in half an hour', '0.5 hour'],
])('a limit of one, or a half that is counted, is a figure: %s', (text, expected) =>
  expect(firm(text)).toContain(expected),
);

test.each([
  'twice a day',
  'once a day',
  'once per day',
  'Wait a minute',
  'one of the two',
  'one day they will come back',
  'a day off',
  'half the day',
  'within an area of calm',
  'within an hour and a half',
  '请一位同事',
  '等一下',
  '半天没人理',
  '一天内外都要擦',
  '一天到晚',
  '一边半开着',
])('what only sounds like one is none: %s', (text) =>
  expect(firm(text).filter((figure) => /^(?:1|0\.5) /.test(figure))).toEqual([]),
);
