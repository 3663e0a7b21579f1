import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import type { Picture, PictureElement } from '../../corpus/drawing/fill.ts';

/** A picture as an `<svg>` for a page; only what a drawing may be made of is in it, its texts escaped. */
export function svgOf({ box, content }: Picture): string {
  const attributes = { 'aria-hidden': 'true', viewBox: box.join(' ') };
  return toXml(
    { type: 'element', name: 'svg', attributes, children: content.map(elementOf) },
    { closeEmptyElements: true, tightClose: true },
  );
}

function elementOf({ name, attributes, content }: PictureElement): Element {
  const children = content.map((part): ElementContent =>
    typeof part === 'string' ? { type: 'text', value: part } : elementOf(part),
  );
  return { type: 'element', name, attributes: { ...attributes }, children };
}
