import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from '../../src/corpus/index.ts';

test('Chinese is cut into words, not read as one', () => {
  expect(wordDiff('每月回访一次客户', '每月回访两次客户', 'zh')).toEqual([
    { part: 'same', text: '每月回访' },
    { part: 'gone', text: '一次' },
    { part: 'new', text: '两次' },
    { part: 'same', text: '客户' },
  ]);
});

test('words that changed one after the other are one phrase', () => {
  const parts = wordDiff('Visit them once a month, always', 'Visit them once every three weeks, always', 'en');
  expect(parts).toEqual([
    { part: 'same', text: 'Visit them once ' },
    { part: 'gone', text: 'a month' },
    { part: 'new', text: 'every three weeks' },
    { part: 'same', text: ', always' },
  ]);
});

test('both texts can be read from what differs', () => {
  const text = fc
    .array(fc.constantFrom('客人', '前台', '，', ' ', '不要', 'key', '三', '分钟', '。'))
    .map((of) => of.join(''));
  fc.assert(
    fc.property(text, text, fc.constantFrom('zh' as const, 'en' as const), (before, now, locale) => {
      const parts = wordDiff(before, now, locale);
      const of = (left: string) =>
        parts
          .filter(({ part }) => part !== left)
          .map((one) => one.text)
          .join('');
      expect([of('new'), of('gone')]).toEqual([before, now]);
    }),
  );
});
