import { afterAll, expect, test } from 'vitest';
import { type Card, cardsOf, sizes, Typesetter } from '../../src/cards/index.ts';
import type { Block } from '../../src/cards/model.ts';
import { type Piece, readPages } from '../../src/cards/proof/page-text.ts';
import type { FigureParts } from '../../src/corpus/quantity-text.ts';
import { testDay } from '../helpers/day.ts';
import { setCards } from '../helpers/set-cards.ts';
import { corpusWith, deckOf } from './helpers/corpus.ts';

const typesetter = new Typesetter();
afterAll(() => typesetter.release());

const corpus = corpusWith([{ code: 'ZZ-01', lines: [{ zh: '一', en: 'One' }] }]);
const [plain] = cardsOf(corpus, deckOf(corpus), testDay).cards;

/** The pieces of the Chinese face of a card that holds these blocks, at A7. */
async function faceOf(...blocks: Block[]): Promise<Piece[]> {
  if (!plain) throw new Error('no card');
  const card: Card = {
    ...plain,
    faces: { zh: plain.faces.zh.slice(0, 1).map((face) => ({ ...face, blocks })), en: [] },
  };
  const options = { corpus, size: sizes.a7, languages: ['zh'], bleedMm: 0, facesPerStandard: 1, title: '' } as const;
  const { archive, problems } = await setCards(typesetter, [card], options);
  expect(problems).toEqual([]);
  const [page = []] = await readPages(archive ?? new Uint8Array());
  return page;
}

/** How far pieces stand from the line of the first, in the type size of that. */
function offTheLine(page: readonly Piece[], texts: readonly string[]): number[] {
  const found = texts.map((text) => page.find((piece) => piece.text.includes(text)));
  const [first] = found;
  return found.map((piece) =>
    first && piece ? Math.round(((piece.baseMm - first.baseMm) / first.sizeMm) * 100) / 100 : Number.NaN,
  );
}

const whole: FigureParts = { before: '不超过', number: '47', unit: '厘米', after: '' };
const parts = ['不超过', '47', '厘米'];
const bare: FigureParts = { before: '', number: '58', unit: '', after: '' };

test('a figure at the end of a line stands on it, whatever stands beside its number', async () => {
  const others = ['甲组', '乙组', '丙组', '丁组'].map((text) => ({ sign: 'do' as const, text }));
  const page = await faceOf({
    block: 'rows',
    rows: [{ sign: 'do', text: '离地', figure: whole }, { sign: 'do', text: '灯数', figure: bare }, ...others],
  });
  expect(offTheLine(page, ['离地', ...parts])).toEqual([0, 0, 0, 0]);
  expect(offTheLine(page, ['灯数', '58'])).toEqual([0, 0]);
});

test('a figure in a column of its own stands on the line of its text', async () => {
  const page = await faceOf({
    block: 'rows',
    rows: [
      { sign: 'do', text: '离地', figure: whole },
      { sign: 'do', text: '灯数', figure: bare },
    ],
  });
  expect(offTheLine(page, ['离地', ...parts])).toEqual([0, 0, 0, 0]);
  expect(offTheLine(page, ['灯数', '58'])).toEqual([0, 0]);
});

test('a figure in a table stands on the line of its row', async () => {
  const page = await faceOf({
    block: 'table',
    head: ['何物', '多少'],
    rows: [
      [{ text: '离地' }, { figure: whole }],
      [{ text: '灯数' }, { figure: bare }],
    ],
  });
  expect(offTheLine(page, ['离地', ...parts])).toEqual([0, 0, 0, 0]);
  expect(offTheLine(page, ['灯数', '58'])).toEqual([0, 0]);
});
