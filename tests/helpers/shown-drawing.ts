import { drawingBlock } from '../../src/cards/drawing/block.ts';
import { type Corpus, localize, pictureOf, type Standard } from '../../src/corpus/index.ts';
import type { Locale } from '../../src/languages/index.ts';
import { svgOf } from '../../src/site/pages/drawing-svg.ts';

/** All that a reader of some language gets of a standard's drawing: on the site, on a card, and in words of both. */
export interface ShownDrawing {
  site: string;
  caption: string;
  card: string;
  alt: string;
}

/** What the site and a card show of a standard's drawing; throws when it has none. */
export function shownDrawing(corpus: Corpus, standard: Standard, locale: Locale): ShownDrawing {
  const localized = localize(standard, locale);
  const { facts } = localized;
  const id = 'drawing' in facts ? (facts.drawing ?? '') : '';
  const picture = pictureOf(corpus, id, facts, locale);
  const [block] = drawingBlock(corpus, localized);
  if (!picture || !block) throw new Error(`${standard.code} has no drawing`);
  return { site: svgOf(picture), caption: picture.text, card: JSON.stringify(block.shapes), alt: block.alt };
}
