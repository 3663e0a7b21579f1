import { afterAll, describe, expect, test } from 'vitest';
import { cardsOf, problemText, sizes, Typesetter } from '../src/cards/index.ts';
import { rules, runCheck } from '../src/check/index.ts';
import { buildCorpus } from '../src/corpus/index.ts';
import { inOrder } from '../src/languages/index.ts';
import { exampleMedia, exampleToday } from './helpers/example-manuals.ts';
import { englishFirst, inOneLanguage } from './helpers/other-languages.ts';
import { setCards } from './helpers/set-cards.ts';
import { testDay } from './helpers/day.ts';

const typesetter = new Typesetter();
afterAll(() => typesetter.release());

describe.each([
  ['English, translated into Chinese', englishFirst()],
  ['English alone', inOneLanguage('en')],
  ['Chinese alone', inOneLanguage('zh')],
] as const)('a company that writes %s', (_name, files) => {
  const corpus = buildCorpus(files);
  test('the check finds neither errors nor warnings', () => {
    const assets = new Set(['favicon.svg', ...exampleMedia()]);
    const context = { corpus, today: exampleToday, assets, productPages: [] };
    const grave = runCheck(context, rules).issues.filter(({ level }) => level !== 'note');
    expect(grave.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message.en}`)).toEqual([]);
  });
  test('its cards fit', async () => {
    for (const deck of corpus.decks) {
      const { cards, problems: refused } = cardsOf(corpus, deck, testDay);
      expect(cards.length).toBeGreaterThan(0);
      const size = sizes[deck.sizes[0] ?? 'a7'];
      const languages = inOrder(corpus.languages);
      const options = { corpus, size, languages, bleedMm: 0, facesPerStandard: deck.facesPerStandard, title: '' };
      const { problems } = await setCards(typesetter, cards, options);
      expect([...refused, ...problems].map((problem) => problemText(problem).en)).toEqual([]);
    }
  });
});
