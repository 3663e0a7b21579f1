import type { StandardFacts } from '../../schema/index.ts';
import type { Locale } from '../../languages/index.ts';
import type { Corpus } from '../types.ts';
import { figuresOf, noFigures } from './figures.ts';
import { fillDrawing, type Picture } from './fill.ts';

/** A drawing by its id, with the figures of the standard that shows it; undefined when there is no such drawing. */
export function pictureOf(
  { drawings }: Pick<Corpus, 'drawings'>,
  id: string,
  facts: StandardFacts | undefined,
  locale: Locale,
): Picture | undefined {
  const drawing = drawings.find((candidate) => candidate.id === id);
  return drawing && fillDrawing(drawing, facts ? figuresOf(facts) : noFigures, locale);
}
