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
    ['六成愿留下', 'Seven in ten will stay', ['zh 六成', 'en Seven in ten']],
    ['斟到七分满', 'Fill it 80% full', ['en 80%']],
  ])('%s | %s', (zh, en, expected) => {
    expect(lost(zh, en)).toEqual(expect.arrayContaining(expected));
  });
});

describe('what says the same', () => {
  test.each([
    ['1. 先听完\n2. 再上报\n3. 最后回访', '- Hear it out\n- Report it\n- Call back'],
    ['先看（1）型号，再看（2）系统', 'First (a) the model, then (b) the system'],
    ['1、先听\n2、再报', 'a) Hear it out\nb) Report it'],
    ['斟到七分满', 'Fill it 70% full'],
    ['每两个月拜访', 'Visit every other month'],
    ['隔天问一次', 'Ask every other day'],
    ['每隔一天问一次', 'Ask every two days'],
    ['六成愿留下；解决得快，九成到九成五', '60% will stay; solved quickly, 90 to 95%'],
    ['60% 愿留下', 'Six in ten will stay'],
    ['十个客户里有六个愿留下', 'Six out of ten will stay'],
    ['十位投诉者能留住九位', 'Nine in ten who complain will stay'],
    ['一半要想一想', '50% think it over'],
    ['50% 要想一想', 'Half of them think it over'],
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
