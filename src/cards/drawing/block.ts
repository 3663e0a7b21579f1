import { type Corpus, type LocalizedStandard, pictureOf, type Standard } from '../../corpus/index.ts';
import type { Block, DrawingBlock } from '../model.ts';
import type { Problem } from '../problem.ts';
import { shapesOf } from './shapes.ts';

/** The drawing of a standard with the figures of its clauses; nothing for a standard that shows none. */
export function drawingBlock(corpus: Corpus, { facts, locale }: LocalizedStandard): DrawingBlock[] {
  if (!('drawing' in facts) || !facts.drawing) return [];
  const picture = pictureOf(corpus, facts.drawing, facts, locale);
  if (!picture) return [];
  const [, , width, height] = picture.box;
  const shapes = shapesOf(picture);
  return [{ block: 'drawing', alt: picture.text, width, height, shapes, shows: [...picture.shown] }];
}

/** Why a standard's drawing cannot be printed: a card must not show a picture with a hole in it. */
export function drawingProblems(corpus: Corpus, { facts, code: card }: Standard): Problem[] {
  if (!('drawing' in facts) || !facts.drawing) return [];
  const { drawing } = facts;
  const pictures = corpus.languages.all.map((locale) => pictureOf(corpus, drawing, facts, locale));
  if (pictures.includes(undefined)) return [{ say: 'noDrawing', with: { card, drawing } }];
  const missing = new Set(pictures.flatMap((picture) => picture?.gaps.map(({ found }) => found) ?? []));
  return [...missing].map((found) => ({ say: 'drawingGap', with: { card, drawing, found } }));
}

/** Blocks without the figures of rows that can be read in a drawing among them. */
export function withoutShown(blocks: readonly Block[]): readonly Block[] {
  const shown = new Set(blocks.flatMap((block) => (block.block === 'drawing' ? block.shows : [])));
  if (shown.size === 0) return blocks;
  return blocks.map((block) => {
    if (block.block !== 'rows') return block;
    const rows = block.rows.map((row) => {
      const { figure: _figure, figureOf, ...rest } = row;
      return figureOf !== undefined && shown.has(figureOf) ? rest : row;
    });
    return { ...block, rows };
  });
}
