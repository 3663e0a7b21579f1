import type { Picture } from '../../corpus/index.ts';
import { type Shape, shapesOf, type Step } from './shapes.ts';

type Point = readonly [x: number, y: number];

/** Half of the widest line lies beside its path. */
const slack = 2;
/** Places on a curve at which it is looked at. */
const samples = [0.25, 0.5, 0.75, 1];

/** Whether a part of a picture lies outside its field, where neither the site nor a card shows it. */
export function outsideField(picture: Picture): boolean {
  const [, , width, height] = picture.box;
  return shapesOf(picture)
    .flatMap(pointsOf)
    .some(([x, y]) => x < -slack || y < -slack || x > width + slack || y > height + slack);
}

function pointsOf(shape: Shape): Point[] {
  if (shape.shape === 'words') return [[shape.x, shape.y]];
  let at: Point = [0, 0];
  return shape.steps.flatMap((step) => {
    const points = pointsOn(step, at);
    at = points.at(-1) ?? at;
    return points;
  });
}

/** The end of a line; of a curve some points on it, as its handles may lie far away. */
function pointsOn([, ...numbers]: Step, from: Point): Point[] {
  const handles = Array.from({ length: numbers.length / 2 }, (_, index): Point => [
    Number(numbers[2 * index]),
    Number(numbers[2 * index + 1]),
  ]);
  return handles.length === 1
    ? handles
    : samples.flatMap((t) => (handles.length > 0 ? [onCurve([from, ...handles], t)] : []));
}

/** The point at a share of a curve, by drawing lines between its handles until one point is left. */
function onCurve(handles: readonly Point[], t: number): Point {
  const [first, ...rest] = handles as [Point, ...Point[]];
  if (rest.length === 0) return first;
  const between = rest.map(([x, y], index): Point => {
    const [beforeX, beforeY] = handles[index] ?? first;
    return [beforeX + (x - beforeX) * t, beforeY + (y - beforeY) * t];
  });
  return onCurve(between, t);
}
