import svgpath from 'svgpath';
import type { Picture, PictureElement } from '../../corpus/index.ts';
import { type Look, lookWithin, plainLook } from './looks.ts';
import { outlineOf } from './outlines.ts';

/** One step of a path: a letter of SVG (M, L, C, Q or Z) and its points, from the left top corner of the drawing. */
export type Step = readonly (string | number)[];

/** What the typesetter draws: paths of lines and curves, and words. Units are those of the drawing. */
export type Shape =
  | { shape: 'path'; steps: readonly Step[]; look: Look; dash: readonly number[] }
  | { shape: 'words'; x: number; y: number; anchor: string; turn: number; runs: readonly Run[] };

/** Words of one look. */
export interface Run {
  text: string;
  look: Look;
}

/** Where something stands: the look around it, and the moves that lead from it to the drawing, the nearest first. */
interface Place {
  look: Look;
  moves: readonly string[];
}

/** Takes a picture apart into paths and words, in the order in which they are drawn. */
export function shapesOf({ box: [left, top], content }: Picture): Shape[] {
  const place = { look: plainLook, moves: [`translate(${-left} ${-top})`] };
  return content.flatMap((element) => shapesIn(element, place));
}

function shapesIn(element: PictureElement, around: Place): Shape[] {
  const { attributes, content, name } = element;
  const { transform } = attributes;
  const place = {
    look: lookWithin(around.look, attributes['class']),
    moves: transform ? [transform, ...around.moves] : around.moves,
  };
  if (name === 'g') return content.flatMap((part) => (typeof part === 'string' ? [] : shapesIn(part, place)));
  if (name === 'text') return wordsIn(element, place);
  const outline = outlineOf(element);
  if (outline === undefined) return [];
  const dash = (attributes['stroke-dasharray'] ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  return [{ shape: 'path', steps: stepsOf(outline, place), look: place.look, dash }];
}

/** Absolute lines and curves only: arcs become curves, short forms long ones. */
function stepsOf(outline: string, { moves }: Place): Step[] {
  const steps: Step[] = [];
  const path = moves.reduce((moved, move) => moved.transform(move), svgpath(outline).abs().unarc().unshort());
  path
    .abs()
    .round(2)
    .iterate(([letter, ...numbers], _index, x, y) => {
      if (letter === 'H') steps.push(['L', numbers[0] ?? x, y]);
      else if (letter === 'V') steps.push(['L', x, numbers[0] ?? y]);
      else steps.push([letter.toUpperCase(), ...numbers]);
    });
  return steps;
}

function wordsIn({ attributes, content }: PictureElement, place: Place): Shape[] {
  const [x, y] = [Number(attributes['x']), Number(attributes['y'])];
  // Where the base line begins and where it leads tells how the words are turned.
  const [from, to] = stepsOf(`M${x} ${y}L${x + 10} ${y}`, place) as [Step, Step];
  const [fromX, fromY, toX, toY] = [...from.slice(1), ...to.slice(1)].map(Number) as [number, number, number, number];
  const runs = runsIn(content, place.look);
  const turn = Math.round((Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI);
  const anchor = attributes['text-anchor'] ?? 'start';
  return runs.length > 0 ? [{ shape: 'words', x: fromX, y: fromY, anchor, turn, runs }] : [];
}

/** The words of a text, run by run, without blanks at their ends. */
function runsIn(content: PictureElement['content'], look: Look): Run[] {
  const runs = content.flatMap((part) =>
    typeof part === 'string' ? [{ text: part, look }] : runsWithin(part, lookWithin(look, part.attributes['class'])),
  );
  const [first, last] = [runs[0], runs.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return runs.filter(({ text }) => text !== '');
}

function runsWithin({ content }: PictureElement, look: Look): Run[] {
  return content.flatMap((part) => (typeof part === 'string' ? [{ text: part, look }] : []));
}
