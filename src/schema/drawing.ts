import { z } from 'zod';
import type { Locale } from '../languages/index.ts';
import { field } from './field.ts';
import { idOf, ownId } from './identity.ts';

/** What an attribute of a drawing may say. */
export type DrawingValue =
  'anchor' | 'box' | 'classes' | 'language' | 'namespace' | 'number' | 'numbers' | 'path' | 'size' | 'transform';

/** The attributes that an element of a drawing may have, those first that it must have. */
interface ElementRules {
  needs: Readonly<Record<string, DrawingValue>>;
  may: Readonly<Record<string, DrawingValue>>;
}
const shape = { class: 'classes', transform: 'transform', 'xml:lang': 'language' } as const;
const outline = { ...shape, 'stroke-dasharray': 'numbers' } as const;

/** The elements of SVG that a drawing may be made of. Nothing else of SVG reaches a page or a card. */
export const drawingElements = {
  svg: { needs: { xmlns: 'namespace', viewBox: 'box' }, may: {} },
  g: { needs: {}, may: shape },
  path: { needs: { d: 'path' }, may: outline },
  rect: { needs: { width: 'size', height: 'size' }, may: { x: 'number', y: 'number', rx: 'size', ...outline } },
  circle: { needs: { r: 'size' }, may: { cx: 'number', cy: 'number', ...outline } },
  ellipse: { needs: { rx: 'size', ry: 'size' }, may: { cx: 'number', cy: 'number', ...outline } },
  line: { needs: {}, may: { x1: 'number', y1: 'number', x2: 'number', y2: 'number', ...outline } },
  polyline: { needs: { points: 'numbers' }, may: outline },
  polygon: { needs: { points: 'numbers' }, may: outline },
  text: {
    needs: { x: 'number', y: 'number' },
    may: { 'text-anchor': 'anchor', class: 'classes', 'xml:lang': 'language' },
  },
  tspan: { needs: {}, may: { class: 'classes', 'xml:lang': 'language' } },
  desc: { needs: { 'xml:lang': 'language' }, may: {} },
  title: { needs: {}, may: { 'xml:lang': 'language' } },
} as const satisfies Readonly<Record<string, ElementRules>>;
export type DrawingElementName = keyof typeof drawingElements;

/**
 * How a part of a drawing looks, in the order in which one overrides another. The site and the card each draw them all.
 */
export const drawingClasses = [
  'ground',
  'thin',
  'accent',
  'fill',
  'solid',
  'solid-soft',
  'paper',
  'big',
  'onsolid',
] as const;
export type DrawingClass = (typeof drawingClasses)[number];

/** A stretch of the drawing's file, in offsets. */
interface Stretch {
  start: number;
  end: number;
}

/** A place in the words of a drawing where the figure of a clause goes: all of it, its number or its unit. */
export interface FigureSlot extends Stretch {
  clause: string;
  show: 'figure' | 'number' | 'unit';
}

/** A sum over the figures of clauses. Angles are in degrees. */
export type Sum =
  | number
  | { clause: string; end: 'value' | 'min' | 'max' }
  | { sign: '+' | '-' | '*' | '/'; of: readonly [Sum, Sum] }
  | { ratio: 'sin' | 'cos' | 'tan'; of: Sum };

/** A place in an attribute of a drawing where the result of a sum goes. */
export interface SumSlot extends Stretch {
  sum: Sum;
}

/** Words of a drawing as they stand in the file. */
export interface DrawingText extends Stretch {
  text: string;
}
export type DrawingWords = readonly (DrawingText | FigureSlot)[];

/** An attribute: what stands in it, piece by piece, and what it may say. */
export interface DrawingAttribute {
  value: DrawingValue;
  pieces: readonly (string | SumSlot)[];
}

/** An element of a drawing with what is in it; one with a language shows in that language only. */
export interface DrawingElement {
  name: Exclude<DrawingElementName, 'svg' | 'desc' | 'title'>;
  language?: Locale;
  attributes: Readonly<Record<string, DrawingAttribute>>;
  content: readonly (DrawingElement | DrawingWords)[];
}

/** The field of a drawing: the left and top edge, then width and height, all in units of the drawing. */
export type DrawingBox = readonly [left: number, top: number, width: number, height: number];

/** A drawing: a picture that takes its figures from the clauses of whatever standard shows it. Its file is SVG. */
export const drawing = z.strictObject({
  id: ownId('drawing', { namesFile: true }),
  box: z.custom<DrawingBox>(),
  /** What it shows, in each language. */
  words: z.custom<Readonly<Partial<Record<Locale, DrawingWords>>>>(),
  content: z.custom<readonly DrawingElement[]>(),
});
export type Drawing = z.output<typeof drawing>;

/** The field by which a standard shows a drawing. */
export const drawingId = field(
  idOf('drawing').optional(),
  '示意图：drawings 文件夹里的文件名，不写扩展名',
  'The drawing: the name of its file in the folder drawings, without its ending',
);
