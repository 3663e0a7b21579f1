import { type DrawingClass, drawingClasses } from '../../schema/index.ts';

/**
 * How a shape or a text of a drawing prints: black lines, greys as fills. The site's style sheet says the same in
 * colours.
 */
export interface Look {
  stroke: 'ink' | 'accent' | 'none';
  thin: boolean;
  fill: 'none' | 'light' | 'grey' | 'black' | 'white';
  big: boolean;
  /** White words, on something black. */
  onSolid: boolean;
}

/** What something without a class looks like. */
export const plainLook: Look = { stroke: 'ink', thin: false, fill: 'none', big: false, onSolid: false };

const looks: Readonly<Record<DrawingClass, Partial<Look>>> = {
  ground: {},
  thin: { thin: true },
  accent: { stroke: 'accent' },
  fill: { fill: 'light' },
  solid: { fill: 'black' },
  'solid-soft': { fill: 'grey', stroke: 'none' },
  paper: { fill: 'white' },
  big: { big: true },
  onsolid: { onSolid: true },
};

/** The look of something with these classes inside something of another look. */
export function lookWithin(around: Look, classes: string | undefined): Look {
  const names = (classes ?? '').split(/\s+/);
  // As in a style sheet, the order of the classes in the list decides, not that in the attribute.
  return Object.assign(
    {},
    around,
    ...drawingClasses.filter((name) => names.includes(name)).map((name) => looks[name]),
  ) as Look;
}
