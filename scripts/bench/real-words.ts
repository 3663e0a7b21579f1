import { corpusFromDisk, pagesOf } from '../../src/corpus/index.ts';
import { entriesOf } from '../../src/corpus/index.ts';
import { addressableLists } from '../../src/schema/index.ts';
import type { Random } from './random.ts';
import type { Pair } from './words.ts';

type Language = keyof Pair;

/** One word in so many is one that nobody wrote yet: a corpus five times as large has far more words, each rare. */
const newEvery = 9;

/**
 * Words as often as the shipped manuals say them, and now and then a new one made of their parts. The few words of
 * `words.ts` say nothing about an index that holds what people really write.
 */
export interface RealWords {
  phrase: (random: Random, words: number) => Pair;
}

export function realWords(): RealWords {
  const said: Record<Language, string[]> = { zh: [], en: [] };
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  for (const standard of corpusFromDisk().standards)
    for (const page of pagesOf(standard)) {
      const own =
        page.locale === standard.authority.locale
          ? addressableLists.flatMap((list) => entriesOf(standard.facts, list))
          : [];
      const texts = [
        page.title,
        page.description,
        ...page.aliases,
        ...page.asked,
        ...own.flatMap(({ text }) => (typeof text === 'string' ? text : '')),
      ];
      const text = texts.join('\n').replaceAll(/\{[^}]*\}/g, ' ');
      if (page.locale === 'zh')
        for (const { segment } of segmenter.segment(text))
          if (/^\p{Script=Han}+$/u.test(segment)) said.zh.push(segment);
      if (page.locale === 'en') said.en.push(...(text.toLowerCase().match(/[a-z]{2,}/g) ?? []));
    }
  const made: Record<Language, (random: Random) => string> = {
    zh: (random) => random.pick(said.zh).slice(0, 1) + random.pick(said.zh).slice(-1),
    en: (random) => random.pick(said.en).slice(0, 3) + random.pick(said.en).slice(-3),
  };
  const word = (random: Random, language: Language) =>
    random.below(newEvery) === 0 ? made[language](random) : random.pick(said[language]);
  const words = (random: Random, language: Language, count: number) =>
    Array.from({ length: count }, () => word(random, language));
  return {
    phrase: (random, count) => ({
      zh: words(random, 'zh', count).join(''),
      en: words(random, 'en', count).join(' '),
    }),
  };
}
