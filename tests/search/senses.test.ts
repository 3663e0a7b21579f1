import { expect, test } from 'vitest';
import { readAsked } from '../../src/search/asked.ts';
import { likenessesIn } from '../../src/search/likeness.ts';
import { sensesIn } from '../../src/search/senses.ts';
import { groupsByWord } from '../../src/search/synonyms.ts';

const groups = ['道歉|赔不是|sorry|apology', '球鞋|运动鞋|trainers', '弄脏|洒|spill'];
const apart = sensesIn(groupsByWord(groups));

test('words of a group are one sense, in both languages', () => {
  expect(apart('赔不是')).toContain('#0');
  expect(apart('saying sorry')).toContain('#0');
  expect(apart('穿球鞋')).toEqual(expect.arrayContaining(['#1', '穿', '球', '鞋']));
  expect(apart('trainers')).toContain('#1');
});

test('what is in no group stands for itself; words that say nothing are left out', () => {
  expect(apart('what is the rota')).toEqual(['rota']);
  expect(apart('')).toEqual([]);
});

test('a phrase of a group is a sense, its little words and endings included', () => {
  const phrases = sensesIn(groupsByWord(['缺货|out of stock|sold out', '流失|stopped coming']));
  expect(phrases('we are out of stock')).toContain('#0');
  expect(phrases('it sold out')).toContain('#0');
  expect(phrases('she stops coming')).toContain('#1');
  expect(phrases('the stock is out')).not.toContain('#0');
});

test('the order of characters does not count', () => {
  const lines = readAsked(['洒了汤', '擦了灯', '擦了桌'], apart);
  const found = likenessesIn(lines, apart('汤洒了'));
  expect(found.get(0)?.held).toBeGreaterThan(0.9);
  expect(found.get(1)?.held ?? 0).toBeLessThan(0.4);
});

test('what nearly all sentences hold is left out', () => {
  const lines = readAsked(['客人来', '客人走', '客人坐', '客人站'], apart, 0.5);
  expect(lines.places.has('客')).toBe(false);
  expect(lines.places.has('走')).toBe(true);
});

test('three sentences that are like a query say more than one', () => {
  const lines = readAsked(['退钱给我|我要退钱|能退钱吗', '退钱', '灯'], apart);
  const found = likenessesIn(lines, apart('退钱'));
  expect(found.get(0)?.threeAlike).toBeGreaterThan(found.get(1)?.threeAlike ?? 1);
  expect(found.get(1)?.alike).toBe(1);
});
