import { expect, test } from 'vitest';
import { figuresOf, figureText, type Standard } from '../../src/corpus/index.ts';
import { locales } from '../../src/languages/index.ts';
import type { Quantity } from '../../src/schema/index.ts';
import { shipped } from '../helpers/shipped.ts';
import { shownDrawing } from '../helpers/shown-drawing.ts';

const drawn = shipped.standards.filter(({ facts }) => 'drawing' in facts && facts.drawing);
const figures = drawn.flatMap((standard) =>
  [...figuresOf(standard.facts)].flatMap(([clause, quantity]) =>
    quantity ? locales.map((locale) => ({ standard, code: standard.code, clause, quantity, locale })) : [],
  ),
);

/** A figure a tenth larger. */
function larger({ value, min, max, ...rest }: Quantity): Quantity {
  const more = (figure: number) => Number((figure * 1.1).toFixed(3));
  return {
    ...rest,
    ...(value !== undefined && { value: more(value) }),
    ...(min !== undefined && { min: more(min) }),
    ...(max !== undefined && { max: more(max) }),
  };
}

/** The standard with another figure in one of its clauses. */
function withFigure(standard: Standard, clause: string, was: Quantity, is: Quantity): Standard {
  const clauses = standard.facts.clauses.map((entry) => {
    const values = Object.entries(entry).map(([key, value]) => [key, value === was ? is : (value as unknown)] as const);
    return entry.id === clause ? Object.fromEntries(values) : entry;
  });
  return { ...standard, facts: { ...standard.facts, clauses } as Standard['facts'] };
}

test.each(figures)('$code $clause: a drawing follows the figure, $locale', ({ standard, clause, quantity, locale }) => {
  const more = larger(quantity);
  const before = shownDrawing(shipped, standard, locale);
  const after = shownDrawing(shipped, withFigure(standard, clause, quantity, more), locale);
  const follows = (text: string) => text.replaceAll(figureText(quantity, locale), figureText(more, locale));
  expect([after.caption, after.alt]).toEqual([follows(before.caption), follows(before.alt)]);
  // What the caption says of, the picture shows: on the site and on the card alike.
  const isTold = before.caption !== after.caption;
  expect([before.site !== after.site, before.card !== after.card]).toEqual([isTold, isTold]);
});

test('every drawing is shown by a standard', () => {
  const used = new Set(drawn.map(({ facts }) => ('drawing' in facts ? facts.drawing : undefined)));
  expect(shipped.drawings.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});
