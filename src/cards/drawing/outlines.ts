import type { PictureElement } from '../../corpus/index.ts';

/** The outline of a shape as path data of SVG; undefined for what is no shape or has no extent. */
export function outlineOf({ name, attributes }: PictureElement): string | undefined {
  const of = (key: string) => Number(attributes[key] ?? 0);
  switch (name) {
    case 'path':
      return attributes['d'];
    case 'line':
      return `M${of('x1')} ${of('y1')}L${of('x2')} ${of('y2')}`;
    case 'polyline':
    case 'polygon':
      return `M${attributes['points'] ?? ''}${name === 'polygon' ? 'Z' : ''}`;
    case 'circle':
      return ellipse(of('cx'), of('cy'), of('r'), of('r'));
    case 'ellipse':
      return ellipse(of('cx'), of('cy'), of('rx'), of('ry'));
    case 'rect':
      return rectangle(of('x'), of('y'), of('width'), of('height'), of('rx'));
    case 'g':
    case 'text':
    case 'tspan':
      return undefined;
  }
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string | undefined {
  if (rx === 0 || ry === 0) return undefined;
  const half = (x: number) => `A${rx} ${ry} 0 0 1 ${x} ${cy}`;
  return `M${cx - rx} ${cy}${half(cx + rx)}${half(cx - rx)}Z`;
}

function rectangle(x: number, y: number, width: number, height: number, radius: number): string | undefined {
  if (width === 0 || height === 0) return undefined;
  const rx = Math.min(radius, width / 2);
  const ry = Math.min(radius, height / 2);
  const corner = (toX: number, toY: number) => (radius > 0 ? `a${rx} ${ry} 0 0 1 ${toX} ${toY}` : '');
  const top = `M${x + rx} ${y}h${width - 2 * rx}${corner(rx, ry)}`;
  const right = `v${height - 2 * ry}${corner(-rx, ry)}`;
  const bottom = `h${2 * rx - width}${corner(-rx, -ry)}`;
  return `${top}${right}${bottom}v${2 * ry - height}${corner(rx, -ry)}Z`;
}
