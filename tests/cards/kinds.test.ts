import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cardsOf } from '../../src/cards/index.ts';
import type { Block, Row } from '../../src/cards/model.ts';
import { corpusFromDisk } from '../../src/corpus/index.ts';
import { testDay } from '../helpers/day.ts';
import { projectDir } from '../helpers/project.ts';

const trades = corpusFromDisk(resolve(projectDir, 'tests/trade-manuals'));

/** The blocks of a card in both languages. */
function blocksOf(corpus: typeof trades, code: string): readonly Block[][] {
  const [card] = corpus.decks.flatMap((deck) => cardsOf(corpus, deck, testDay).cards.filter(({ id }) => id === code));
  return (['zh', 'en'] as const).map((locale) => card?.faces[locale].flatMap(({ blocks }) => blocks) ?? []);
}
const rowsIn = (blocks: readonly Block[]): Row[] =>
  blocks.flatMap((block) => (block.block === 'rows' ? [...block.rows] : []));

test('a promised time is set as strong as its row, its stage is not', () => {
  const [, en = []] = blocksOf(trades, 'TR-02');
  const stages = rowsIn(en).flatMap(({ subs = [] }) => subs.filter(({ strong }) => strong));
  expect(stages.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Acknowledge: within 3 working days',
    'Answer: within 5 working days',
    'Acknowledge: within 3 working days',
    'Answer: within 20 working days',
  ]);
});

test('visits with a sentence are lines in every language, as a column has no room for it', () => {
  const [zh = [], en = []] = blocksOf(trades, 'TR-01');
  expect([zh, en].map((blocks) => blocks.filter(({ block }) => block === 'table'))).toEqual([[], []]);
  expect(rowsIn(en)[0]).toEqual({
    label: 'Grade A outlets',
    text: '6 times a month',
    subs: [{ text: 'Look over the shelves on the spot' }],
  });
});

test('a public holiday has an article where visits are counted from it', () => {
  const [, en = []] = blocksOf(trades, 'TR-16');
  expect(rowsIn(en).map(({ label }) => label)).toContain('3 days before a public holiday');
});
