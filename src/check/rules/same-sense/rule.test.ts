import { describe, expect, test } from 'vitest';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { englishPage } from '../../../../tests/helpers/english-page.ts';
import { exampleCorpus } from '../../../../tests/helpers/example-manuals.ts';
import { issuesOf } from '../../../../tests/helpers/run-rule.ts';
import { loneCounts } from './counts.ts';
import { entryLists, otherEntries } from './entries.ts';
import { haveSameNumbers, loneFigures } from './figures.ts';
import { otherIntervals } from './intervals.ts';
import { turnedFigures } from './order.ts';
import { textPairs } from './pairs.ts';
import { otherParts, otherRanks } from './ranks.ts';
import { loneNegation } from './negations.ts';
import { lostTurns } from './turns.ts';
import { sameSenseRule } from './rule.ts';
import { figuresInOtherUnits } from './units.ts';

const lost = (zh: string, en: string) => [
  ...loneFigures(zh, en, haveSameNumbers(zh, en)).map(({ words }) => `zh ${words}`),
  ...loneFigures(en, zh, haveSameNumbers(zh, en)).map(({ words }) => `en ${words}`),
  ...lostTurns(zh, en).map(({ turn, in: side }) => `${side} ${turn}`),
];

test('texts that have the same numbers at first sight have none alone at second sight either', () => {
  const alike = [...textPairs(exampleCorpus())].filter(({ zh, en }) => haveSameNumbers(zh, en));
  expect(alike.length).toBeGreaterThan(100);
  for (const { zh, en } of alike)
    expect([loneFigures(zh, en, false), loneFigures(en, zh, false), loneCounts(zh, en)]).toEqual([[], [], []]);
});

describe('what a translation loses or adds', () => {
  test.each<[string, string, string[]]>([
    ['60% 愿留下', '6% will stay', ['zh 60%', 'en 6%']],
    ['用 57 °C 的水', 'With water at 57 °C (about 153 °F)', ['en 153 °F']],
    ['离地 90 厘米（约 53 英寸）', '90 cm above the floor', ['zh 53 英寸']],
    ['用 57 °C 的水', 'With water at 75 °C (167 °F)', ['zh 57 °C', 'en 75 °C']],
    ['用 57 °C 的水', 'With water at 57 °C (or 60 °C)', ['en 60 °C']],
    ['离地九十厘米', 'eighty centimetres above', ['zh 九十厘米', 'en eighty centimetres']],
    ['三分钟内应答', 'Answer within five minutes', ['zh 三分钟', 'en five minutes']],
    ['剃光头', 'Do not shave the head', ['en forbids']],
    ['不要染发', 'Dye your hair', ['zh forbids']],
    ['客户提什么要求，都不去争辩', 'Whatever a customer asks for, argue', ['zh denies']],
    ['任何时候都不生气', 'Get angry, ever', ['zh denies']],
    ['不满意却不投诉', 'Are dissatisfied and complain', ['zh denies']],
    ['电话不能顶替上门', 'Calls add to visits but replace them', ['zh denies']],
    ['任何时候都不生气', 'Keep calm at all times', []],
    ['能不能戴手表', 'Whether a watch may be worn', []],
    ['两边都不错', 'Both are fine', []],
    ['如果客户同意，再拍照', 'Take a picture', ['zh depends']],
    ['染回黑色除外', 'Back to black', ['zh excepts']],
    ['钥匙只能由店长保管', 'The manager keeps the keys', ['zh only']],
    ['仅限会员', 'For members', ['zh only']],
    ['退款只许当班经理批准', 'Refunds are approved by the duty manager', ['zh only']],
    ['柜子由店长打开', 'The safe may only be opened by the manager', ['en only']],
    ['客人同意后拍照', 'Take a picture only with the guest’s consent', ['en only']],
    ['上午 9 点开门，下午 5 点关门', 'Open from 10 a.m. to 5 p.m.', ['zh 上午 9 点', 'en 10 a.m.']],
    ['9 点 15 分到 9 点 45 分', 'between 9:15 and a quarter past ten', ['zh 9 点 45 分']],
    ['打七折', '20% off', ['en 20%']],
    ['1.2 亿次', '12 million times', ['zh 1.2 亿次', 'en 12 million times']],
    ['每过一个半小时', 'every 80 minutes', ['zh 一个半小时', 'en 80 minutes']],
    ['一米七五', '1.57 m', ['zh 一米七五', 'en 1.57 m']],
    ['不超过 3 人', 'At least 3 people', ['zh at-most']],
    ['六成愿留下', 'Seven in ten will stay', ['zh 六成', 'en Seven in ten']],
    ['斟到七分满', 'Fill it 80% full', ['en 80%']],
    ['三成的客户会再来', 'Two guests in five come back', ['zh 三成']],
    ['多付三千元', 'Pay 1,000 yuan more', ['zh 三千元', 'en 1,000 yuan']],
    ['多 75 个基点', '0.5 percentage points more', ['zh 75 个基点', 'en 0.5']],
    ['万分之三', '0.3 per cent', ['zh 万分之三', 'en 0.3 per cent']],
    ['80 后和 90 后', 'those born in the 1970s and the 1990s', ['en 1970']],
  ])('%s | %s', (zh, en, expected) => {
    expect(lost(zh, en)).toEqual(expect.arrayContaining(expected));
  });
});

describe('what says the same', () => {
  test.each([
    ['用 57 °C 的水', 'With water at 57 °C (about 135 °F)'],
    ['用 57 °C（约合 134.6 °F）的水', 'With water at 57 °C'],
    ['用 57 °C 的水', 'With water at 135 °F (57 °C)'],
    ['零下 18 度', 'at −18 °C (0 °F)'],
    ['离地 90 厘米（约 35 英寸）', '90 cm above the floor'],
    ['走 160 公里', 'Drive 160 km (100 miles)'],
    ['90 到 110 厘米', '90 to 110 cm (35 to 43 inches)'],
    ['装 20 公斤', 'Load 20 kg (about 44 lb)'],
    ['烧 4 升水', 'Boil 4 litres (7 pints)'],
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
    ['70 后习惯打电话', 'Those born in the 1970s ring'],
    ['两成的客户会再来', 'One guest in five comes back'],
    ['十通电话里有八通接得快', 'Eight calls out of ten are answered soon'],
    ['十次里有九次能成', 'Nine times out of ten it works'],
    ['定金在千元以上的', 'With a deposit of 1,000 yuan or more'],
    ['比活期多 75 个基点', '0.75 percentage points more than a current account'],
    ['差错不超过万分之三', 'No more than 0.03% of errors'],
    ['千分之五的损耗', 'A loss of 0.5%'],
    ['利润翻三番不难，三倍也行', 'Threefold profits are easy'],
    ['一米四原则', 'The 1.4-metre rule'],
    ['忽视抱怨之一', 'Ignoring complaints (1 of 3)'],
    ['两人一组', 'In pairs'],
    ['2013 年 10 月', 'October 2013'],
    ['不论哪一级，一定要见到面', 'Whatever the grade, meet face to face'],
    ['不客气。', 'You’re welcome.'],
    ['留不住也好好告别', 'If they still go, part well'],
    ['不遮眉', 'Clear of the brows'],
    ['钥匙只能由店长保管', 'Nobody but the manager keeps the keys'],
    ['本单仅供参考', 'For reference only'],
    ['优惠不仅限于会员', 'The offer is for everybody'],
    ['只要客人同意就行', 'As long as the guest agrees'],
    ['写下“只能在这里”', 'Write down “have to be here”'],
    ['经客人同意才能拍照', 'Take a picture only with the guest’s consent'],
    ['语气平和，间接指出', 'Calm, and only hinting'],
  ])('%s | %s', (zh, en) => {
    expect(lost(zh, en)).toEqual([]);
  });
});

describe('the same number in another unit', () => {
  test.each([
    ['离地约 90～110 厘米', 'About 90 to 110 inches above the floor', '90 to 110 inches'],
    ['读作 2～3 倍', 'Read as 2 to 3 percent', '2 to 3 percent'],
    ['读作 1～2 倍', 'Read as 1 to 2 cm', '1 to 2 cm'],
    ['斟到七分满', 'Fill to seven inches', 'seven inches'],
    ['走在客人前方一米处', 'Walk one step ahead', 'one step'],
    ['60% 愿留下', '60 people will stay', '60 people'],
    ['C 级每两个月', 'Grade C every two years', 'two years'],
    ['每两个月拜访', 'Visit every other year', 'every other year'],
  ])('%s | %s', (zh, en, found) => {
    expect(figuresInOtherUnits(en, zh).map(({ words }) => words)).toEqual([found]);
  });

  test.each([
    ['两位客人', 'Two people'],
    ['响三声内', 'Within 3 rings'],
    ['得 5 分', 'Within 5 minutes'],
    ['向下 15 度', '15 degrees down'],
    ['第 3 天起，3 次', 'Three times from day 3'],
    ['两步，两米', 'Two metres in two steps'],
    ['花 200 元', 'CNY 200'],
    ['一天一个人', 'One person a day'],
  ])('is not %s | %s', (zh, en) => {
    expect(figuresInOtherUnits(en, zh)).toEqual([]);
  });
});

describe('numbers of things', () => {
  test.each([
    ['十个原因里，有七个靠准备就能避免', 'Six of the ten causes are avoidable', '七个靠准', 'Six of'],
    ['六步没有跳步', 'Skips none of the five steps', '六步', 'five steps'],
    ['投诉十条守则', 'Nine golden rules', '十条', 'Nine golden'],
  ])('%s | %s', (zh, en, inChinese, inEnglish) => {
    expect(loneCounts(zh, en).map(({ words }) => words)).toEqual([inChinese]);
    expect(loneCounts(en, zh).map(({ words }) => words)).toEqual([inEnglish]);
  });

  const term = (zh: string, en: string) => ({
    'terms/x.yml':
      'terms:\n  - { id: x, term: { zh: 甲, en: A }, basis: [house], ' + `definition: { zh: ${zh}, en: ${en} } }\n`,
  });
  const told = (zh: string, en: string) =>
    issuesOf(sameSenseRule, term(zh, en)).map(({ path, message }) => `${path}: ${message.en}`);
  test('are told where both languages have one of their own, once', () => {
    expect(told('服务走过的五个阶段', 'The four stages of service')).toEqual([
      'terms[0].definition.en: The English says “four stages”, the Chinese “五个阶段”',
    ]);
    expect(told('告诉 10 到 20 人', 'Tells 10 to 12 people')).toEqual([
      'terms[0].definition.en: The English says “10 to 12 people”, the Chinese “10 到 20 人”',
    ]);
  });
  test('are not told where one language says it without a number', () => {
    expect(told('三心二意', 'Half-hearted')).toEqual([]);
    expect(told('两人一组', 'In pairs of three steps')).toEqual([]);
  });
});

describe('a “not” of one language', () => {
  test.each([
    ['客人的话不打断', 'Interrupted guests are heard', undefined],
    ['上班不戴耳机；值夜班的除外。', 'No earphones on duty, unless you work at night.', undefined],
    ['电话没人接，就再打一次。', 'If nobody answers, ring again.', undefined],
    ['能不能换货，看小票。', 'The receipt tells whether it can be exchanged.', undefined],
    ['送的不仅是水，更是心意。', 'It is not only water; it is a kind thought.', undefined],
    ['不是不赔，先查清。', 'We do pay, once it is clear.', undefined],
    ['离店不留尾巴。', 'Leave nothing undone when you go.', undefined],
    ['请您先坐，再点单。', 'Seat yourself first, then order.', undefined],
    ['领结不歪向左边', 'Wear the bow tie to the left', undefined],
    ['后面的头发不碰到衣领', 'Wear the hair at the back on the collar', '不'],
    ['上班不戴耳机；值夜班的除外。', 'Earphones on duty, unless you work at night.', '不'],
    ['看重的是心意，不比价钱。', 'The thought counts; price is the point.', '不'],
    ['不争辩，不生气，用耐心赢得客户。', 'Always argue, never get angry; win customers with patience.', '不'],
    ['把重点放在问题上，不放在抱怨上', 'Focus on the problem, on the complaining', '不'],
    ['头发扎起来。刘海放下。', 'Tie the hair up. Never let the fringe down.', 'Never'],
    ['鞋子擦亮，袜子穿黑的。', 'Wear polished shoes without black socks.', 'without'],
    // Another “not” stays in the sentence.
    ['从不打断客户，从不催客户。', 'Never interrupt customers, hurry customers.', '不'],
    ['不抽烟、不喝酒，也不嚼东西', 'Smoke, but never drink or chew', '不'],
    ['没有票不能进，没有证件能进。', 'No entry without a ticket, and no entry without papers.', 'No'],
    ['壶嘴对着人，杯口不碰手', 'Never point the spout at people, and never touch the rim', 'Never'],
    ['不把钥匙交给别人，下班带走', 'Give the keys to nobody, and do not take them home', 'not'],
    ['别把价格写错', 'Write the wrong price', '别'],
    ['不拿钥匙开客人的门', 'Open guests’ doors with the keys', '不'],
    // English says it in other words.
    ['从不打断客户，从不催客户。', 'Never interrupt or hurry customers.', undefined],
    ['没有证件，不开门。', 'Open the door only to those with papers.', undefined],
    ['不收小费，不收礼品。', 'Turn down tips and gifts.', undefined],
    ['钥匙从不离身。', 'Keep the keys on you.', undefined],
    ['不打扰休息的客人。', 'Let guests rest in peace.', undefined],
    ['不断货，不断电。', 'No empty shelves, no power cuts.', undefined],
    ['再忙也不能不回话。', 'However busy, always answer.', undefined],
    ['级别不同，态度相同。', 'Grades differ, manners do not.', undefined],
  ])('%s | %s', (zh, en, found) => {
    const lone = loneNegation(zh, en);
    expect(lone && (lone.in === 'zh' ? zh : en).slice(lone.start, lone.end)).toBe(found);
  });

  test('is told at the place where it stands in the translation, and at the field where it lacks', () => {
    const files = (zh: string, en: string) => ({
      'terms/x.yml':
        'terms:\n  - { id: x, term: { zh: 甲, en: A }, basis: [house],\n' +
        `      definition: { zh: ${zh}, en: ${en} } }\n`,
    });
    const told = (zh: string, en: string) =>
      issuesOf(sameSenseRule, files(zh, en)).map(({ line, column, message }) => [
        `${line}:${column}`,
        message.zh,
        message.en,
      ]);
    expect(told('价钱公道。', 'The price is not fair.')).toEqual([
      ['3:49', '英文写着“not fair”，中文里看不出这个“不”', expect.stringContaining('shows nothing of this “not”')],
    ]);
    expect(told('客人面前不打电话。', 'Ring in front of guests.')).toEqual([
      [
        '3:40',
        '中文写着“不打电话”，英文里看不出这个“不”',
        'The Chinese says “不打电话”; the English shows nothing of this “not”',
      ],
    ]);
  });
});

describe('ranks and parts of a whole', () => {
  test.each([
    ['第二次拜访', 'The third visit', '第二/third'],
    ['第三天回访', 'Call back on the 4th day', '第三/4th'],
    ['第一步', 'The second step', '第一/second'],
    ['一半的客户', 'A third of the customers', '一半/A third'],
    ['四分之三的人', 'Two thirds of the people', '四分之三/Two thirds'],
    ['斟到七分满', 'Fill to three quarters', '七分满/three quarters'],
    ['斟到七分满', 'Fill it to four fifths', '七分满/four fifths'],
    ['四成的客户', 'A third of the customers', '四成/A third'],
    ['斟到七分满', 'Fill to seven tenths', ''],
    ['五分满', 'Half full', ''],
    ['三成的客户', 'A third of the customers', ''],
    ['七成五的客户', 'Three quarters of the customers', ''],
    ['两成', 'A fifth', ''],
    ['第二次拜访', 'Two visits', ''],
    ['第一步', 'Step one', ''],
    ['三分之二的人', 'Two thirds of the people', ''],
    ['一半的客户', 'Fifty per cent of the customers', ''],
    ['第三方', 'A third party, first of all', ''],
  ])('%s | %s', (zh, en, expected) => {
    const told = [...otherRanks(zh, en), ...otherParts(zh, en)];
    expect(told.map((found) => `${found.zh.words}/${found.en.words}`).join()).toBe(expected);
  });
});

describe('translations that stand at one another', () => {
  const terms = (...texts: (readonly [zh: string, en: string])[]) => ({
    'terms/x.yml': `terms:\n${texts
      .map(
        ([zh, en], index) =>
          `  - { id: t${String(index)}, term: { zh: 第${String(index)}项, en: Term ${String(index)} }, basis: [house], ` +
          `definition: { zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)} } }\n`,
      )
      .join('')}`,
  });
  const told = (...texts: (readonly [zh: string, en: string])[]) =>
    issuesOf(sameSenseRule, terms(...texts)).map(({ path, message }) => `${path}: ${message.en}`);
  const said = (first: number, found: string, other: string) =>
    `terms[${String(first)}].definition.en: Two English texts seem exchanged: ` +
    `“${found}” fits where “${other}” stands, and the reverse`;

  test.each([
    [
      ['留长头发', 'Shave the head'],
      ['剃光头', 'Wear the hair long'],
    ],
    [
      ['擦桌子', 'Close the window'],
      ['关窗户', 'Wipe the table'],
    ],
    [
      ['投诉室的墙上', 'On the wall of the reception'],
      ['前台的墙上', 'On the wall of the complaints room'],
    ],
  ] as const)('%s, %s', (one, other) => {
    expect(told(one, other)).toEqual([said(0, one[1], other[1])]);
    const between = ['打电话前先想好', 'Think before you ring'] as const;
    expect(told(between, one, between, other)).toEqual([said(1, one[1], other[1])]);
  });

  test.each([
    [
      ['留长头发', 'Wear the hair long'],
      ['剃光头', 'Shave the head'],
    ],
    [
      ['桌子', 'Furniture'],
      ['窗户', 'Openings'],
    ],
    [
      ['擦干净桌子', 'Leave no stain on the table'],
      ['擦干净窗户', 'Leave no stain on the window'],
    ],
    [
      ['敲门 3 次', 'Three knocks, 3'],
      ['等 5 分钟', 'Five minutes, 5'],
    ],
  ] as const)('are not %s, %s', (one, other) => {
    expect(told(one, other).filter((message) => message.includes('exchanged'))).toEqual([]);
  });
});

describe('codes, days and times of day', () => {
  const toldOf = (zh: string, en: string) =>
    issuesOf(sameSenseRule, {
      'terms/x.yml':
        'terms:\n  - { id: x, term: { zh: 甲, en: A }, basis: [house], ' +
        `definition: { zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)} } }\n`,
    }).map(({ message }) => message.en);

  test.each([
    ['只戴婚戒，见 AP-09', 'The ring alone (AP-05)', 'AP-05', 'AP-09'],
    ['看 CP-08#quick', 'See CP-08#quiet', 'CP-08#quiet', 'CP-08#quick'],
    ['4 月 10 日前再去', 'Go again by 10 May', '10 May', '4 月 10 日'],
    ['八月三日停电', 'No power on August 13', 'August 13', '八月三日'],
    ['每周二盘点', 'Count the stock every Thursday', 'Thursday', '周二'],
    ['十月换季', 'The season changes in November', 'November', '十月'],
    ['A 级客户先去', 'Visit grade B customers first', 'grade B', 'A 级'],
    ['明天上午十点前回复', 'Reply by two tomorrow morning', 'by two', '上午十点'],
    ['下午四点换班', 'The shift changes at five in the afternoon', 'five', '下午四点'],
    ['九点半开会', 'We meet at half past ten', 'half past ten', '九点半'],
    ['上午 9:45 开会', 'We meet at a quarter to nine', 'a quarter to nine', '9:45'],
    ['晚上十一点关门', 'Closes at midnight', 'midnight', '晚上十一点'],
    ['冬季穿长袖', 'Long sleeves in summer', 'summer', '冬季'],
    ['春装三月起穿', 'The autumn uniform from March on', 'autumn', '春装'],
    ['客人从东门进', 'Guests come in by the west gate', 'west', '东门'],
    ['先用普通话问候', 'Greet in Cantonese first', 'Cantonese', '普通话'],
    ['早餐七点开始', 'Lunch begins at seven', 'Lunch', '早餐'],
    ['黄灯亮时暂停', 'Stop while the red light is on', 'red', '黄灯'],
    ['月底统一上交', 'Handed in at the end of the week', 'end of the week', '月底'],
    ['年末盘点', 'Count the stock at month-end', 'month-end', '年末'],
    ['入住满一年', 'After a month with us', 'After a month', '满一年'],
    ['一周后回访', 'Call back a month later', 'a month later', '一周后'],
    ['到第三周就熟了', 'By the third month they are at home', 'third month', '第三周'],
    ['下个月再来', 'Come again next week', 'next week', '下个月'],
    ['男员工打领带', 'Women wear a tie', 'Women', '男员工'],
  ])('%s | %s', (zh, en, found, other) => {
    expect(toldOf(zh, en)).toEqual([`The English says “${found}”, the Chinese “${other}”`]);
  });

  test('a telephone number that one of them lacks is one figure; somebody’s own is told as personal data', () => {
    expect(toldOf('当天打过去', 'Ring 138 1234 5678 the same day')).toEqual([
      'The English says “138 1234 5678”, which the Chinese does not have',
    ]);
    expect(toldOf('当天打过去', 'Ring 139 1204 7865 the same day')).toEqual([]);
    expect(toldOf('当天打 13912047865', 'Ring 139 1204 7865 the same day')).toEqual([]);
  });

  test('a code that one of them lacks', () => {
    expect(toldOf('首饰见 AP-09', 'See the page about jewellery')).toEqual([
      'The Chinese says “AP-09”, which the English does not have',
    ]);
    expect(toldOf('首饰另有规定', 'For jewellery see AP-09')).toEqual([
      'The English says “AP-09”, which the Chinese does not have',
    ]);
  });

  test.each([
    ['见 AP-09 和 AP-05', 'See AP-05 and AP-09'],
    ['4 月 10 日前再去', 'Go again by April 10'],
    ['周一到周五', 'On weekdays, Monday to Friday'],
    ['每周三次', 'Three times a week'],
    ['五月可以请假', 'You may take leave in May'],
    ['上午十点前回复', 'Reply by ten'],
    ['下午四点换班', 'The shift changes at four in the afternoon'],
    ['九点半开会', 'We meet at half past nine'],
    ['中午十二点换班', 'The shift changes at noon'],
    ['零点换班', 'The shift changes at midnight'],
    ['这一点要记牢', 'Keep this point in mind'],
    ['A、B、C 三级', 'Grades A, B and C'],
    ['春节放假三天', 'Three days off for the Spring Festival'],
    ['夏季穿短袖，冬季穿长袖', 'Short sleeves in summer, long ones in winter'],
    ['秋季换装', 'The uniform changes in the fall'],
    ['晚餐九点收', 'The evening meal ends at nine'],
    ['奉上红茶', 'Serve black tea'],
    ['蓝色领带', 'A navy tie'],
    ['月底上交', 'Handed in when the month ends'],
    ['月底统一上交', 'Handed in at the end of each month'],
    ['周末两天', 'On both days of the weekend'],
    ['入住满一年', 'After twelve months with us'],
    ['入住满一年', 'After a year with us'],
    ['到第三周就熟了', 'In week three they are at home'],
    ['第二天再打', 'Ring again the next day'],
    ['第一年每月一次', 'Once a month in the first year'],
    ['本月内退款', 'Money goes back within the same month'],
    ['女士优先，男士其次', 'Ladies first, then gentlemen'],
  ])('are not %s | %s', (zh, en) => {
    expect(toldOf(zh, en)).toEqual([]);
  });
});

describe('opposites', () => {
  const toldOf = (zh: string, en: string) =>
    issuesOf(sameSenseRule, {
      'terms/x.yml':
        'terms:\n  - { id: x, term: { zh: 甲, en: A }, basis: [house], ' + `definition: { zh: ${zh}, en: ${en} } }\n`,
    }).map(({ message }) => message.en);

  test.each([
    ['下午三点开会', 'We meet at three in the morning', 'in the morning', '下午'],
    ['上午 9 点开门', 'Opens at 9 p.m.', 'p.m', '上午'],
    ['午夜换班', 'The shift changes at noon', 'noon', '午夜'],
    ['最后擦桌子', 'First wipe the table', 'First', '最后'],
    ['六成客户愿留下来', '60% of customers will leave', 'leave', '愿留'],
    ['饭前洗手', 'Wash your hands after meals', 'after', '饭前'],
    ['出门时关窗', 'Open the window when you go', 'Open', '关窗'],
    ['灯光调暗', 'Make the light brighter', 'brighter', '调暗'],
    ['杯子放在上层', 'Cups go on the lower shelf', 'lower', '上层'],
    ['请客人坐后排', 'Ask the guest to take the front seat', 'front seat', '后排'],
    ['穿黑鞋', 'Wear brown shoes', 'brown', '黑鞋'],
    ['接受礼品', 'Decline gifts', 'Decline', '接受'],
    ['三人以上先订座', 'Book ahead for fewer than three', 'fewer than', '以上'],
    ['水温不高于四十度', 'Water hotter than forty degrees', 'hotter than', '不高于'],
    ['两个工作日内退款', 'Refund after two working days', 'after two working days', '日内'],
    ['切勿单手接', 'Always take it with one hand', 'Always', '切勿'],
    ['只收现金', 'We also take cash', 'also', '只'],
    ['敲两下再进', 'Knock once and go in', 'once', '两下'],
    ['窗帘拉一半', 'Close the curtain completely', 'completely', '拉一半'],
    ['向前一步', 'Take one step backwards', 'backwards', '向前'],
    ['当天送回', 'Bring it back the following day', 'the following day', '当天'],
    ['前一晚收好', 'Put it away the night after', 'the night after', '前一晚'],
    ['年底盘点', 'Count the stock at the beginning of the year', 'beginning of the year', '年底'],
    ['末班车走后关灯', 'Lights off when the first bus has left', 'first bus', '末班'],
    ['深夜不敲门', 'No knocking in the afternoon', 'in the afternoon', '深夜'],
    ['头发留在眉毛以上', 'Keep the hair below the eyebrows', 'below', '眉毛以上'],
    ['交班前点灯', 'Light the lamps after you hand over', 'after', '前'],
  ])('%s | %s', (zh, en, found, other) => {
    expect(toldOf(zh, en)).toEqual([`The English says “${found}”, the Chinese its opposite, “${other}”`]);
  });

  test.each([
    ['下午三点开会', 'We meet at three in the afternoon'],
    ['中午开会', 'Meet at noon'],
    ['东西留在原处', 'Leave it where it is'],
    ['灯一暗，就像没开门', 'A dim shop looks closed'],
    ['离店以后写来的投诉', 'Complaints written after the stay'],
    ['饭前洗手', 'Wash your hands before meals'],
    ['等了两小时以上', 'Kept waiting for two hours or longer'],
    ['不超过两件', 'Two pieces is the limit'],
    ['三天内给答复', 'You hear from us by the third day at the latest'],
    ['不要替客人做主', 'Let guests make up their own minds'],
    ['只有值班经理能开', 'The duty manager alone may open it'],
    ['窗帘拉到一半', 'Draw the curtain to the middle'],
    ['当天回复', 'We answer before the day is out'],
    ['前一天确认', 'Confirm on the eve'],
    ['月底盘点', 'Stock is counted when the month closes'],
    ['末班车走了再关灯', 'Lights go off after the final bus'],
    ['夜里推车轻放', 'Set trolleys down gently after dark'],
    ['挂电话前复述一遍', 'Say it back, then hang up'],
    ['客人回来前开暖气', 'Have the heating on in time for the guest'],
    ['始终微笑', 'Keep smiling throughout'],
    ['尚未定价的不卖', 'Nothing is sold without a price'],
    ['超过半小时要报告', 'Half an hour is the most you may wait: report it then'],
    ['拿不准就按高的一级', 'If in doubt, go up a level'],
  ])('are not %s | %s', (zh, en) => {
    expect(toldOf(zh, en)).toEqual([]);
  });
});

describe('entries of the lists', () => {
  const lists = entryLists(exampleCorpus());
  const named = (zh: string, en: string) =>
    otherEntries(zh, en, lists).map((one) => `${one.zh.words} | ${one.en.words}`);

  test.each([
    ['请楼层主管来看', 'Call the duty manager', '楼层主管 | duty manager'],
    ['前台收下', 'The concierge takes it', '前台 | concierge'],
    ['礼品店店长签字', 'Signed by the housekeeping manager', '礼品店店长 | housekeeping manager'],
  ])('%s | %s', (zh, en, told) => {
    expect(named(zh, en)).toEqual([told]);
  });

  test.each([
    ['请楼层主管来看', 'Call the floor supervisor'],
    ['请值班经理来', 'Ask whoever is on duty to come'],
    ['礼宾员送上楼', 'The pier porter takes them up'],
    ['前台收下', 'The front desk takes it'],
    ['客房服务员先敲门', 'Knock first'],
  ])('are not %s | %s', (zh, en) => {
    expect(named(zh, en)).toEqual([]);
  });
});

test('midnight and the hours after it are the same in every form', () => {
  expect(lost('零点到五点', 'From 00:00 to 05:00')).toEqual([]);
  expect(lost('零点到五点', 'From midnight to five there is nobody')).toEqual([]);
  expect(lost('零点到五点有人', 'From 00:00 to 06:00')).not.toEqual([]);
  expect(lost('高出零点五度', 'Half a degree above')).toEqual([]);
});

describe('what needs no figure, or no “not”, to say the same', () => {
  test.each([
    ['大客户全额退还', 'Large customers get 100% back'],
    ['退还 100%', 'All of it goes back'],
    ['百分之百退还，再给 10%', 'All of it goes back in full, and a tenth in credit'],
    ['六小时内放凉', 'Cool it within 6 h (not a minute more)'],
    ['站在线后', 'Stand behind the line, not one step closer'],
  ])('%s | %s', (zh, en) => {
    expect([lost(zh, en), loneNegation(zh, en)]).toEqual([[], undefined]);
  });

  test.each([
    ['退还 100%', 'Half of it goes back'],
    ['退还 10%', 'All of it goes back'],
    ['站 100 厘米远', 'Stand all of it away'],
  ])('not %s | %s', (zh, en) => expect(lost(zh, en)).not.toEqual([]));

  test.each([
    ['给一分钟', 'Do not give a minute'],
    ['站近一步', 'Never stand one step closer'],
    ['多给一份', 'Not for the guest who gives more'],
  ])('not %s | %s', (zh, en) => expect(loneNegation(zh, en)).toMatchObject({ in: 'en' }));
});

test('where two clauses have one id, words of neither are held against them', () => {
  const told = (id: string) =>
    issuesOf(sameSenseRule, {
      'docs/zh/a/x.mdx': standardPage({
        code: 'AP-01',
        fields: `clauses:\n  - { id: count, text: 当面点清 }\n  - { id: ${id}, text: 自己的钱箱自己用 }`,
      }),
      'docs/en/a/x.mdx': englishPage({
        of: 'AP-01',
        fields: 'clauses:\n  count: { text: Never count it alone, source: aaaaaa }',
      }),
    });
  expect(told('own')).not.toEqual([]);
  expect(told('count')).toEqual([]);
});

describe('what is told once', () => {
  const messages = (...texts: (readonly [zh: string, en: string])[]) =>
    issuesOf(sameSenseRule, {
      'terms/x.yml': `terms:\n${texts
        .map(
          ([zh, en], index) =>
            `  - { id: t${String(index)}, term: { zh: 第${String(index)}项, en: Term ${String(index)} }, ` +
            `basis: [house], definition: { zh: ${zh}, en: ${en} } }\n`,
        )
        .join('')}`,
    }).map(({ message }) => message.en);

  test('texts that stand at one another, though a “not” stands in one of them alone', () => {
    expect(messages(['擦桌子', 'Never close the window'], ['不关窗户', 'Wipe the table'])).toEqual([
      expect.stringContaining('exchanged') as string,
    ]);
  });

  test('a “not” that a sentence turned round has lost', () => {
    expect(messages(['不要染发', 'Dye your hair'])).toHaveLength(1);
  });
});

describe('figures that changed places', () => {
  test.each<[string, string, string[]]>([
    ['Wait 10 minutes, then 5 minutes', '等 5 分钟，再等 10 分钟', ['10 minutes', '5 minutes']],
    ['Wait 5 minutes, then 10 minutes', '等 5 分钟，再等 10 分钟', []],
    ['Wait 7 minutes, then 5 minutes', '等 5 分钟，再等 10 分钟', []],
    ['Wait 10 minutes, then 7 minutes', '等 5 分钟，再等 10 分钟', []],
    ['Knock first. Wait 10 minutes, then 5 minutes.', '先敲门。等 5 分钟，再等 10 分钟。', ['10 minutes', '5 minutes']],
    ['3 rooms for 5 guests', '5 间房住 3 位客人', []],
  ])('%s | %s', (en, zh, expected) => {
    const turned = turnedFigures(en, zh).flatMap(({ first, second }) => [first, second]);
    expect(turned.map(({ start, end }) => en.slice(start, end))).toEqual(expected);
  });
});

test.each<[string, string, string[]]>([
  ['每周一次，每月两次', 'once a week and once a month', ['每月两次']],
  ['每周一次，每月两次', 'three times a week and four times a month', []],
  ['每天一次', 'once a week', ['每天一次']],
  ['日常打扫，每周一次', 'daily cleaning, once a week', []],
])('how often: %s | %s', (zh, en, expected) => {
  expect(otherIntervals(zh, en).map(({ words }) => words)).toEqual(expected);
});

test.each<[string, string, boolean | undefined]>([
  ['不要闹', 'Make a noise', undefined],
  ['不与客人争座位', 'Guests should win the seat', true],
  ['从不迟到的员工', 'Staff who are always late', true],
])('how sure it is that a “not” was lost: %s | %s', (zh, en, isSure) => {
  expect(loneNegation(zh, en)?.isSure).toBe(isSure);
});
