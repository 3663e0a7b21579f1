import { expect, test } from 'vitest';
import { searchInstant } from '../../src/search/search.ts';
import { withoutUnfinished } from '../../src/search/unfinished.ts';
import { codesFor, preparedIn } from './small-corpus.ts';

const prepared = { zh: preparedIn('zh'), en: preparedIn('en') };

test.each([
  ['zh', '投诉怎', '投诉'],
  ['zh', '投诉客', '投诉'],
  ['zh', '110c', '110'],
  ['zh', 'tous', 'tou'],
  ['en', 'uniform pol', 'uniform'],
  // A word with an ending that is still being typed; the beginning of a word with a slip behind it.
  ['en', 'hangi', 'hang'],
  ['en', 'frequenz', 'frequen'],
] as const)('%s %s is still being typed after “%s”', (locale, typed, before) =>
  expect(withoutUnfinished(prepared[locale], typed)).toBe(before),
);

test.each([
  ['zh', '投诉'],
  ['zh', '拜访客户'],
  ['en', 'poster'],
  ['en', '90'],
] as const)('%s %s is finished', (locale, typed) => expect(withoutUnfinished(prepared[locale], typed)).toBeUndefined());

// The answer, once first, stays among the first three to the end, and no key empties the list.
test.each([
  ['zh', '投诉怎么处理', 'CP-01'],
  ['zh', '海报贴多高', 'DS-02'],
  ['zh', 'tousu chuli', 'CP-01'],
  ['zh', 'haibao', 'DS-02'],
  ['en', 'hanging posters', 'DS-02'],
  ['en', 'complaimt handling', 'CP-01'],
  ['en', 'frequenzy of visits', 'VF-01'],
] as const)('%s %s typed key by key', (locale, query, code) => {
  let wasFirst = false;
  for (let length = 1; length <= query.length; length += 1) {
    const codes = codesFor(prepared[locale], query.slice(0, length));
    if (wasFirst) expect(codes.slice(0, 3), query.slice(0, length)).toContain(code);
    wasFirst ||= codes[0] === code;
  }
  expect(wasFirst).toBe(true);
});

test('the letters of a manual, with or without what follows them in a code, list its standards', () => {
  for (const typed of ['CP', 'cp-', 'CP－'])
    expect(searchInstant(prepared.zh, typed).hits.map(({ at }) => prepared.zh.entries[at]?.code)).toEqual(['cp01']);
});
