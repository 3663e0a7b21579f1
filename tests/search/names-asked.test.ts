import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesBegun } from '../../src/search/begun-names.ts';
import { heldNames } from '../../src/search/called.ts';
import { holdsWhole } from '../../src/search/holds-whole.ts';
import { initialsMatch, pinyinSpan } from '../../src/search/pinyin.ts';
import { preparedIn } from './small-corpus.ts';

const zh = preparedIn('zh');
const letters = fc.stringMatching(/^[a-z]{2,6}$/);

test('names that letters spell from somewhere on are among those that are tried', () => {
  fc.assert(
    fc.property(letters, (typed) => {
      const tried = namesBegun(zh, 'hanNames', [typed]);
      for (const [at, { hanNames }] of zh.entries.entries())
        for (const name of hanNames) {
          const { characters } = name;
          const isSpelled = characters.some(
            (_, from) =>
              pinyinSpan(typed, characters, from, zh.readings) > 0 ||
              initialsMatch(typed, characters, from, zh.readings),
          );
          if (isSpelled) expect(tried.get(at)).toContain(name);
        }
    }),
  );
});

test('names that a text holds are all found', () => {
  const text = fc.stringMatching(/^[ab投诉 \d-]{0,14}$/);
  const part = fc.stringMatching(/^[ab投诉 \d]{2,4}$/);
  fc.assert(
    fc.property(text, fc.array(part, { maxLength: 5 }), (whole, parts) => {
      const names = new Map(parts.map((name) => [name, [0]]));
      const none = new Map<string, number[]>();
      const found = heldNames({ names, words: none, asked: none, longest: 4 }, whole, (one) => names.has(one));
      expect(found.toSorted()).toEqual([...names.keys()].filter((name) => holdsWhole(whole, name)).toSorted());
    }),
    { examples: [['a8诉', ['8诉']]] },
  );
});

test('Latin words are held as words', () => {
  expect(holdsWhole('an earring', 'ring')).toBe(false);
  expect(holdsWhole('earrings, a ring', 'ring')).toBe(true);
  expect(holdsWhole('投诉处理', '诉处')).toBe(true);
});
