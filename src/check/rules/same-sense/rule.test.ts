import { describe, expect, test } from 'vitest';
import { loneFigures } from './figures.ts';
import { lostTurns } from './turns.ts';

const lost = (zh: string, en: string) => [
  ...loneFigures(zh, en).map(({ words }) => `zh ${words}`),
  ...loneFigures(en, zh).map(({ words }) => `en ${words}`),
  ...lostTurns(zh, en).map(({ turn, in: side }) => `${side} ${turn}`),
];

describe('what a translation loses or adds', () => {
  test.each<[string, string, string[]]>([
    ['60% 愿留下', '6% will stay', ['zh 60%', 'en 6%']],
    ['离地九十厘米', 'eighty centimetres above', ['zh 九十厘米', 'en eighty centimetres']],
    ['三分钟内应答', 'Answer within five minutes', ['zh 三分钟', 'en five minutes']],
    ['剃光头', 'Do not shave the head', ['en forbids']],
    ['不要染发', 'Dye your hair', ['zh forbids']],
    ['如果客户同意，再拍照', 'Take a picture', ['zh depends']],
    ['染回黑色除外', 'Back to black', ['zh excepts']],
    ['不超过 3 人', 'At least 3 people', ['zh at-most']],
  ])('%s | %s', (zh, en, expected) => {
    expect(lost(zh, en)).toEqual(expect.arrayContaining(expected));
  });
});

describe('what says the same', () => {
  test.each([
    ['离地约 90～110 厘米', 'About ninety to a hundred and ten centimetres above the floor'],
    ['一米四原则', 'The 1.4-metre rule'],
    ['忽视抱怨之一', 'Ignoring complaints (1 of 3)'],
    ['两人一组', 'In pairs'],
    ['2013 年 10 月', 'October 2013'],
    ['不论哪一级，一定要见到面', 'Whatever the grade, meet face to face'],
    ['不客气。', 'You’re welcome.'],
    ['留不住也好好告别', 'If they still go, part well'],
    ['不遮眉', 'Clear of the brows'],
  ])('%s | %s', (zh, en) => {
    expect(lost(zh, en)).toEqual([]);
  });
});
