import { describe, expect, test } from 'vitest';
import { passageOf } from '../../src/search/client/passage.ts';

const anchor = (element: string, id: string, location: number, text = '') => ({ element, id, location, text });

describe('a passage of the full text', () => {
  const text =
    'Jewellery. Do not Wear earrings. Do not Give cash, gift cards, vouchers or anything beyond company limits. ' +
    'Common slips. Rings on every finger. Why. Less is quicker.';
  const at = (word: string) => text.indexOf(word);
  const places = [
    anchor('h1', '_top', 0, 'Jewellery'),
    anchor('li', 'earrings', 1),
    anchor('li', 'cash', 5),
    anchor('h2', '_1', 17, 'Common slips'),
    anchor('h2', '_2', 23, 'Why'),
  ];

  test('of a clause begins with the word that forbids, and names the clause', () => {
    expect(passageOf(text, at('earrings'), places)).toMatchObject({ anchor: 'earrings' });
    expect(passageOf(text, at('earrings'), places).text).toMatch(/^Do not Wear earrings/);
    expect(passageOf(text, at('company limits'), places).text).toMatch(/^Do not Give cash[^…]*…[^…]*company limits/);
  });
  test('ends where its block does', () => {
    expect(passageOf(text, at('earrings'), places).text).toBe('Do not Wear earrings.');
    expect(passageOf(text, at('Less is'), places).text).toBe('Why · Less is quicker.');
  });
  test('under a heading names the heading', () =>
    expect(passageOf(text, at('finger'), places).text).toMatch(/^Common slips · Rings on every finger/));
  test('of Chinese finds its place across the marks between words', () => {
    const joined = '饰物\u200b. \u200b不要\u200b 戴\u200b耳环\u200b. \u200b不要\u200b 戴\u200b项链\u200b。';
    const plain = joined.replaceAll('\u200b', '');
    const found = passageOf(joined, plain.indexOf('项链'), [anchor('li', 'earrings', 2), anchor('li', 'necklace', 6)]);
    expect(found).toEqual({ text: '不要 戴项链。', anchor: 'necklace' });
  });
});
