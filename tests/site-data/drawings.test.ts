import { expect, test } from 'vitest';
import { cardsOf } from '../../src/cards/index.ts';
import { buildCorpus, readContent } from '../../src/corpus/index.ts';
import { locales } from '../../src/languages/index.ts';
import { corpusOf, standardPage } from '../helpers/corpus-from-strings.ts';
import { exampleCorpus, exampleDir, exampleStandard } from '../helpers/example-manuals.ts';
import { shownDrawing } from '../helpers/shown-drawing.ts';
import { testDay } from '../helpers/day.ts';

const poster = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 220">
<desc xml:lang="zh">海报下沿离地面{height}</desc>
<desc xml:lang="en">The lower edge of the poster is {height} above the floor</desc>
<rect x="222" y="{= 204 - (height.min + height.max) / 2 - 80}" width="52" height="80"/>
<text class="big" x="286" y="148" text-anchor="end">{height.number}</text>
<text x="286" y="176" text-anchor="end">{height.unit}</text>
</svg>`;

/** A standard that shows the drawing of a poster. */
function posterAt(min: number, max: number) {
  const quantity = `{ min: ${min}, max: ${max}, unit: cm }`;
  const fields = `drawing: poster\nclauses: [{ id: height, text: 海报高度, quantity: ${quantity} }]`;
  const corpus = corpusOf({
    'drawings/poster.svg': poster,
    'docs/zh/premises/poster.mdx': standardPage({ code: 'PR-13', kind: 'measure', fields }),
  });
  const [standard] = corpus.standards;
  if (!standard) throw new Error('The standard has a fault');
  return { corpus, standard };
}

test.each(locales)('a changed height changes the picture, the card and the words, %s', (locale) => {
  const shown = ([min, max]: readonly [number, number]) => {
    const { corpus, standard } = posterAt(min, max);
    return shownDrawing(corpus, standard, locale);
  };
  const [before, after] = [shown([90, 110]), shown([100, 120])];
  const places = Object.keys(before) as (keyof typeof before)[];
  expect(places).toEqual(['site', 'caption', 'card', 'alt']);
  for (const place of places) {
    expect(before[place]).toContain('90–110');
    expect(after[place]).toContain('100–120');
    expect(after[place]).not.toContain('90–110');
  }
  // The poster itself hangs ten units higher.
  expect([before.site, after.site].map((svg) => /<rect [^>]*y="(\d+)"/.exec(svg)?.[1])).toEqual(['24', '14']);
  expect([before.card.includes('["M",222,24]'), after.card.includes('["M",222,14]')]).toEqual([true, true]);
});

test('the record of printed cards notices a drawing that was changed', () => {
  const files = readContent(exampleDir).map((file) =>
    file.path === 'drawings/jacket-buttons.svg' ? { ...file, text: file.text.replace('cy="84"', 'cy="74"') } : file,
  );
  const faceOf = (corpus: ReturnType<typeof exampleCorpus>) => {
    const deck = corpus.decks.find(({ deck: id }) => id === 'pocket');
    return JSON.stringify(deck && cardsOf(corpus, deck, testDay).cards.find(({ id }) => id === 'FO-01')?.faces);
  };
  expect(faceOf(buildCorpus(files))).not.toBe(faceOf(exampleCorpus()));
});

test('nothing in the picture of a page runs, loads or names a style', () => {
  const { site } = shownDrawing(exampleCorpus(), exampleStandard('GS-02'), 'en');
  expect(site.startsWith('<svg aria-hidden="true" viewBox="0 0 320 180">')).toBe(true);
  expect(site).not.toMatch(/ (?:style|href|id|on\w+)=|<script|url\(/);
});
