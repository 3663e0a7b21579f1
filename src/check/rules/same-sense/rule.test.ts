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
    ['上午 9 点开门，下午 5 点关门', 'Open from 10 a.m. to 5 p.m.', ['zh 上午 9 点', 'en 10 a.m.']],
    ['9 点 15 分到 9 点 45 分', 'between 9:15 and a quarter past ten', ['zh 9 点 45 分']],
    ['打七折', '20% off', ['en 20%']],
    ['1.2 亿次', '12 million times', ['zh 1.2 亿次', 'en 12 million times']],
    ['每过一个半小时', 'every 80 minutes', ['zh 一个半小时', 'en 80 minutes']],
    ['一米七五', '1.57 m', ['zh 一米七五', 'en 1.57 m']],
    ['不超过 3 人', 'At least 3 people', ['zh at-most']],
  ])('%s | %s', (zh, en, expected) => {
    expect(lost(zh, en)).toEqual(expect.arrayContaining(expected));
  });
});

describe('what says the same', () => {
  test.each([
    ['离地约 90～110 厘米', 'About ninety to a hundred and ten centimetres above the floor'],
    ['1.2 亿次', '120 million times'],
    ['1,234,567 位，约 123 万', '1,234,567 people, some 1.23 million'],
    ['上午 9 点 15 分到 9 点 45 分', 'between a quarter past nine and a quarter to ten'],
    ['21:00 关门', 'Closes at 9 p.m.'],
    ['中午 12 点', 'at noon'],
    ['打八折，老会员打七五折', '20% off, and 25% off for old members'],
    ['每过一个半小时', 'every 90 minutes'],
    ['一小时 30 分内，另加 90 秒', 'within an hour and a half, and a minute and a half more'],
    ['一米七五', '1.75 m'],
    ['一公斤装和两斤装', 'One-kilogram and 1,000-gram packs'],
    ['2 节 7 号电池', '2 AAA batteries'],
    ['90 后和 00 后', 'those born in the 1990s and the 2000s'],
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
