import { describe, expect, test } from 'vitest';
import { buildReadings } from '../../src/search/build-readings.ts';
import { initialsMatch, levelOneCharacters, pinyinSpan, readReadings } from '../../src/search/pinyin.ts';
import { soundsOf } from '../../src/search/sounds.ts';

const used = [...'着装重要拜访行走调称差处长发'];
const built = buildReadings(used);
const readings = readReadings(built.syllables, built.readings);

describe('readings', () => {
  test.each([
    ['着', ['zhuo', 'zhe', 'zhao']],
    ['长', ['chang', 'zhang']],
    ['重', ['zhong', 'chong']],
    ['行', ['xing', 'hang']],
    ['调', ['diao', 'tiao']],
    ['称', ['cheng', 'chen']],
    ['差', ['cha', 'chai']],
    ['处', ['chu']],
  ])('%s has every reading that is typed', (character, expected) => {
    expect(readings.get(character)).toEqual(expect.arrayContaining(expected));
  });

  test('every common character can be typed, though the data names only counts', () => {
    expect(levelOneCharacters().filter((character) => !readings.has(character))).toEqual([]);
    expect(built.syllables.length + built.readings.length).toBeLessThan(8000);
  });
});

describe('matching', () => {
  const name = [...'着装'];
  test.each([
    ['zhuozhuang', 2],
    ['zhuozhu', 2],
    ['zhuo', 1],
    ['zhezhuang', 2],
    ['zhuangzhuo', 0],
  ])('%s covers %i characters of 着装', (letters, expected) => {
    expect(pinyinSpan(letters, name, 0, readings)).toBe(expected);
  });

  test('initials match any reading', () => {
    expect(initialsMatch('zz', name, 0, readings)).toBe(true);
    expect(initialsMatch('zb', name, 0, readings)).toBe(false);
  });

  test('homophones are told apart from other characters', () => {
    const soundAlike = (a: string, b: string) =>
      soundsOf(a, readings).some((sound) => soundsOf(b, readings).includes(sound));
    expect(soundAlike('庄', '装')).toBe(true);
    expect(soundAlike('庄', '着')).toBe(false);
  });
});
