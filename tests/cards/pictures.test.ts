import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cardsOf, leavesOf, sizes, Typesetter } from '../../src/cards/index.ts';
import { pagesOf } from '../../src/cards/fit.ts';
import { faceHtml } from '../../src/cards/html/face.ts';
import { spread } from '../../src/cards/split.ts';
import { locales } from '../../src/languages/index.ts';
import { testDay } from '../helpers/day.ts';
import { exampleCorpus, exampleDeck, exampleDir } from '../helpers/example-manuals.ts';
import { setCards } from '../helpers/set-cards.ts';

const corpus = exampleCorpus();
const card = cardsOf(corpus, exampleDeck('pocket'), testDay).cards.find(({ id }) => id === 'FO-31');
if (!card) throw new Error('No card with pictures');
const withPictures = new Typesetter(undefined, (address) => readFileSync(join(exampleDir, address)));
const without = new Typesetter();
afterAll(async () => {
  await withPictures.release();
  await without.release();
});

test.each(locales)('the pictures of clauses are on their card, right beside wrong, in words too: %s', (locale) => {
  const said = { zh: ['正确', '错误', '窄口瓶里一枝花'], en: ['Right', 'Wrong', 'One flower in a narrow vase'] }[
    locale
  ];
  const [face] = card.faces[locale];
  const block = face?.blocks.find((one) => one.block === 'pictures');
  expect(block?.pictures).toMatchObject([
    { file: '/media/one-flower.svg', sign: 'do', label: said[0] },
    { file: '/media/bunch.svg', sign: 'dont', label: said[1] },
  ]);
  expect(block?.pictures[0]?.alt).toContain(said[2]);
});

test('a card fits or not before any picture is read; the picture itself is in the file', async () => {
  const options = {
    corpus,
    size: sizes.a6,
    languages: ['zh', 'en'],
    bleedMm: 0,
    facesPerStandard: 3,
    title: '',
  } as const;
  const set = async (typesetter: Typesetter) => {
    const { fits, archive, problems } = await setCards(typesetter, [card], options);
    expect(problems).toEqual([]);
    return { fits, bytes: archive?.length ?? 0 };
  };
  const [read, framed] = [await set(withPictures), await set(without)];
  expect(read.fits).toEqual(framed.fits);
  expect(read.bytes).not.toBe(framed.bytes);
});

test('pictures move to a face of their own together, and no face has them twice', () => {
  const faces = spread(card, 3)?.faces.zh ?? [];
  expect(faces.map(({ blocks }) => blocks.filter(({ block }) => block === 'pictures').length)).toEqual([0, 0, 1]);
});

test('the preview shows them with their words', () => {
  const [front] = pagesOf(leavesOf(corpus, card, ['en']));
  const html = front ? faceHtml(front, sizes.a6) : '';
  expect(html).toContain('<img src="/media/one-flower.svg" alt="One flower in a narrow vase');
});
