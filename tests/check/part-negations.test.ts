import { describe, expect, test } from 'vitest';
import { issuesOf } from '../helpers/run-rule.ts';
import { loneNegation } from '../../src/check/rules/same-sense/negations.ts';
import { oppositesIn } from '../../src/check/rules/same-sense/opposites.ts';
import { sameSenseRule } from '../../src/check/rules/same-sense/rule.ts';
import { lostTurns } from '../../src/check/rules/same-sense/turns.ts';

const told = (zh: string, en: string) =>
  issuesOf(sameSenseRule, {
    'terms/x.yml':
      'terms:\n  - { id: x, term: { zh: 甲, en: A }, basis: [house], ' +
      `definition: { zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)} } }\n`,
  }).map(({ message }) => message.en);

describe('what says the same in a form of its own is silent', () => {
  test.each([
    ['多看一眼总没坏处。', 'A second look never hurts.'],
    ['不仅要听，还要记。', 'Not only listen but write it down.'],
    ['送的不只是货，也是心意。', 'What we deliver is more than goods.'],
    ['不得不打断时，先道歉。', 'If you have to interrupt, apologise first.'],
    ['金额大的，非经理签字不可。', 'For large sums the manager has to sign.'],
    ['无论谁来，都起身问好。', 'Whoever comes, stand up and greet them.'],
    ['不论早晚，电话都有人接。', 'Early or late, the telephone is answered.'],
    ['没有预约就不接待。', 'Visits are by appointment only.'],
    ['没有小票就不退。', 'No receipt, no refund.'],
    ['除非客人同意，不拍照。', 'Take pictures only if the guest agrees.'],
    ['除非下雨，每天开窗。', 'Open the windows every day unless it rains.'],
    ['客人几乎不投诉。', 'Guests hardly ever complain.'],
    ['没接上的电话当天回。', 'Return the same day every call we failed to answer.'],
    ['客人说话时不插嘴。', 'Refrain from interrupting while a guest speaks.'],
    ['别忘了锁门。', 'Remember to lock the door.'],
    ['不要忘记道谢。', 'Be sure to say thank you.'],
    ['没有一个客人不满意。', 'Every guest was satisfied.'],
    ['谁都不能例外。', 'This holds for everybody without exception.'],
    ['没有人不知道这条规定。', 'There is nobody who does not know this rule.'],
    ['不是不退，是先查清。', 'We do refund, after we have looked into it.'],
    ['不等客人开口，先递上水。', 'Hand over the water before the guest asks.'],
    ['忙不过来就叫人。', 'Call for help when you are overwhelmed.'],
    ['不超过三件可以试穿。', 'Up to three pieces may be tried on.'],
    ['不少于两人在场。', 'Two people or more are there.'],
    ['垃圾桶不满三分之二。', 'The bin is less than two thirds full.'],
    ['再忙也要应一声。', 'However busy, say a word.'],
    ['宁可慢一点，不可数错。', 'Better slow than wrong.'],
    ['与其解释，不如道歉。', 'Apologise rather than explain.'],
    ['未经允许不得进入。', 'Enter only with permission.'],
    ['免费停车，不另收费。', 'Parking is free of charge.'],
    ['有没有小票都能换。', 'Exchange it with or without a receipt.'],
    ['客人走不走，都送一杯水。', 'Whether or not they stay, offer a glass of water.'],
    ['只要没有污渍，都可以退。', 'Anything free of stains may be returned.'],
    ['说话不带口头禅。', 'Keep pet phrases out of your speech.'],
    ['手机调成静音，不放在台面上。', 'Phones on silent and off the counter.'],
    ['还没轮到的客人，先给一张号。', 'Give a number to guests while they wait their turn.'],
    ['上岗前取下手表，不戴戒指。', 'Before the shift take off the watch and any rings.'],
    ['等候的客人不冷落。', 'Nobody who waits feels neglected.'],
    ['不该收的钱，一分不收。', 'Take only what is owed, to the cent.'],
    ['钱货当面点清，离柜不认。', 'Count money and goods on the spot; claims afterwards cannot be met.'],
    ['不打断，也不争辩。', 'Neither interrupt nor argue.'],
    ['没有证件，请到别的窗口。', 'Those without papers go to another window.'],
  ])('%s | %s', (zh, en) => {
    expect(told(zh, en)).toEqual([]);
  });
});

describe('a part of a sentence that lost its “not” or its condition', () => {
  const found = (zh: string, en: string) => {
    const lone = loneNegation(zh, en);
    return lone && (lone.in === 'zh' ? zh : en).slice(lone.start, lone.end);
  };
  test.each([
    // The “not” of another part stands for none.
    ['打字、查记录，不要让客人等', 'Typing is no reason, put anybody on hold', '不'],
    ['打字、查记录，让客人等', 'Typing is no reason, do not put anybody on hold', 'not'],
    ['不打断，争辩', 'Do not interrupt or argue', 'not'],
    ['在内部请示，不让客户自己去找领导', 'Ask internally; send the customer off to find a manager', '不'],
    ['房号不念出声', 'Say the number aloud', '不'],
    ['有小票，没有用过', 'There is a receipt', '没'],
    ['有小票，没有用过', 'There is a receipt, and it is unused', undefined],
    ['不打断、不争辩', 'Do not interrupt or argue', undefined],
    ['通知没到，用平常的话。先等。', 'Until the notice comes, use the usual words. Wait.', undefined],
  ])('%s | %s', (zh, en, expected) => {
    expect(found(zh, en)).toBe(expected);
  });

  test.each([
    ['没有小票，或过了期限', 'There is a receipt, or it is too late', '没有/There is'],
    ['没有小票当场退，有就找经理。', 'With a receipt at once, without one the manager.', '没有/With'],
    ['不戴有色眼镜；患有眼疾的除外。', 'No tinted glasses, if an eye condition calls for them.', '除外/if'],
    ['如果客人同意，打开盒子', 'Open the box unless the guest agrees', '如果/unless'],
    ['不到 5,000 美元先找经理。', 'Above $5,000, call the manager first.', '不到/Above'],
    ['客人当晚到不了，或等了两小时以内', 'Cannot arrive, or has waited more than two hours', '以内/more than'],
    ['在别人还没讲完时表态', 'React after the other person has stopped talking', '还没/after'],
    ['在别人已经讲完时表态', 'React while the other person is still talking', '已经/while'],
    ['上岗后取下手表', 'Take your watch off before you start', '后/before'],
    ['只戴手表和婚戒', 'Wear a watch and a wedding ring as well', '只/as well'],
    ['从餐前到客人出门都照顾', 'Look after guests at every step', ''],
    ['如果客人不同意，就不打开盒子', 'Do not open the box unless the guest agrees', ''],
    ['下单时说“路不好会晚半天，我会提前打电话”，再送', 'Say, “It may be late, and I will ring first,” then send', ''],
  ])('%s | %s', (zh, en, expected) => {
    expect(
      oppositesIn(zh, en)
        .map((one) => `${one.zh.words}/${one.en.words}`)
        .join(),
    ).toBe(expected);
  });

  test.each([
    ['有小票当场退，没有就找经理。', 'With or without a receipt at once.', 'en regardless'],
    ['无论有没有小票，都能退', 'Refund it with a receipt', 'zh regardless'],
    ['两侧的头发盖住耳朵', 'Keep the hair at the sides off the ears', 'en forbids'],
    ['到点不管有没有结果都打', 'Ring then, with or without an answer', ''],
    ['两侧的头发离开耳朵', 'Keep the hair at the sides off the ears', ''],
  ])('%s | %s', (zh, en, expected) => {
    expect(
      lostTurns(zh, en)
        .map(({ turn, in: side }) => `${side} ${turn}`)
        .join(),
    ).toBe(expected);
  });
});
