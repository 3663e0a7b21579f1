import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildClauseIndex } from '../../src/search/build-index.ts';
import { furtherSpans } from '../../src/search/further-marks.ts';
import { hasHit, type Marker, markerOf } from '../../src/search/marks.ts';
import type { Prepared } from '../../src/search/prepare.ts';
import { searchInstant } from '../../src/search/search.ts';
import { whyFound } from '../../src/search/why-found.ts';
import { preparedIn, smallCorpus } from './small-corpus.ts';

const prepared = { zh: preparedIn('zh'), en: preparedIn('en') };
const index = { zh: buildClauseIndex(smallCorpus, 'zh'), en: buildClauseIndex(smallCorpus, 'en') };

function markerFor(asked: string, of: Prepared = prepared.zh): Marker {
  const { query } = searchInstant(of, asked);
  return markerOf(query, of, furtherSpans(query, of));
}

/** A text with what is marked in brackets. */
const marked = (text: string, asked: string, of?: Prepared) =>
  markerFor(asked, of)
    .parts(text)
    .map(([part, isHit]) => (isHit ? `[${part}]` : part))
    .join('');

describe('what is marked', () => {
  test.each([
    ['投訴', '投诉处理六步', '[投诉]处理六步'],
    ['uniform', 'Wear the Uniform', 'Wear the [Uniform]'],
    // Signs are text, in what is looked for and in what is found.
    ['b', 'a+b (c) & <b>', 'a+[b] (c) & <[b]>'],
    ['七分', '斟到 <七分> & 不溢出', '斟到 <[七分]> & 不溢出'],
    ['.*+?^${}()|[]', 'C++ (new)', 'C++ (new)'],
    // Folding drops the blank and the apostrophe; places in the text stay right.
    ['a级客户', 'A 级客户每周一次', '[A 级]客户每周一次'],
    ['mens hair', 'Men’s hair', '[Men’s] [hair]'],
    // A character or letters out of another word are no word.
    ['投诉', '告诉客户', '告诉客户'],
    ['ring', 'two rings, no earrings', 'two [rings], no earrings'],
    ['greeting', 'Greet every guest', '[Greet] every guest'],
    // Who types one character means any word with it.
    ['灯', '关灯后再走', '[关灯]后再走'],
    // A word that is still being typed.
    ['unif', 'the uniform', 'the [uniform]'],
    ['1米', '站在 1 米外，不是 11 米', '站在 [1] 米外，不是 11 米'],
  ])('%s in %s', (asked, text, shown) => expect(marked(text, asked)).toBe(shown));

  test.each([
    ['吐槽', '投诉处理六步', '[投诉]处理六步'],
    ['flyer', '海报张贴高度', '[海报]张贴高度'],
    ['tousu', '投诉处理六步', '[投诉]处理六步'],
    ['haibo', '海报张贴高度', '海报张贴高度'],
    ['hbzt', '海报张贴高度', '[海报张贴]高度'],
    ['宣专画', '海报和宣传画', '海报和[宣传画]'],
    ['unifrom', 'Wear the uniform', 'Wear the [uniform]'],
  ])('by other means than its words: %s in %s', (asked, text, shown) => expect(marked(text, asked)).toBe(shown));

  test('whatever is typed, the parts are the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (asked, text) => {
        const parts = markerFor(`${asked} 投诉 tie`).parts(`${text}投 诉 the Tie’s 1，${text}`);
        expect(parts.map(([part]) => part).join('')).toBe(`${text}投 诉 the Tie’s 1，${text}`);
        expect(parts.every(([part]) => part !== '')).toBe(true);
      }),
      { numRuns: 60 },
    ));
});

describe('why a row is there that holds no word of the query', () => {
  const whyFirst = (locale: 'zh' | 'en', asked: string) => {
    const { query, hits } = searchInstant(prepared[locale], asked);
    const at = hits[0]?.at ?? -1;
    const marker = markerFor(asked, prepared[locale]);
    expect(hasHit(marker.parts(prepared[locale].entries[at]?.name[0] ?? ''))).toBe(false);
    return whyFound(query, prepared[locale], index[locale], marker)(at);
  };
  test.each([
    ['zh', '告状', '也叫“告状”'],
    ['zh', 'grievance', '也叫“grievance”'],
    ['zh', '工衣脏了', '有人问“工衣脏了咋整”'],
    ['zh', 'kesu', '也叫“客诉”'],
    // Letters spell a name of the other language.
    ['en', 'kesu', 'also called “客诉”'],
    ['en', 'necktie', 'also called “necktie”'],
    ['en', 'roll my sleeves', 'people ask “can I roll my sleeves up”'],
    ['en', '制服', 'also called “制服”'],
  ] as const)('%s %s: %s', (locale, asked, why) => expect(whyFirst(locale, asked)).toBe(why));

  test('a name in a script that is neither the reader’s nor the query’s is no reason', () => {
    const { query, hits } = searchInstant(prepared.zh, '吐槽');
    const why = whyFound(query, prepared.zh, index.zh, markerFor('吐槽'))(hits[0]?.at ?? -1);
    expect(why).toBe('也叫“投诉处理六步”');
  });
});
