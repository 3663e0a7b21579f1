import type { Element } from 'xast';
import {
  type DrawingAttribute,
  drawingClasses,
  type DrawingElementName,
  drawingElements,
  type DrawingValue,
} from '../../schema/index.ts';
import type { Span } from '../yaml.ts';
import type { DrawingFault } from './fault.ts';
import { readPieces } from './slots.ts';
import { choices, isValue, namesIn } from './values.ts';

/** Values in which a sum may stand. */
const summed: ReadonlySet<DrawingValue> = new Set(['number', 'numbers', 'path', 'size', 'transform']);

/** Reads the attributes of an element and says what is wrong with them. `tag` is where its opening tag stands. */
export function readAttributes(
  { attributes }: Element,
  name: DrawingElementName,
  tag: Span,
  source: string,
): { attributes: Readonly<Record<string, DrawingAttribute>>; faults: readonly DrawingFault[] } {
  const { needs, may }: { needs: Readonly<Record<string, DrawingValue>>; may: Readonly<Record<string, DrawingValue>> } =
    drawingElements[name];
  const known: Readonly<Record<string, DrawingValue>> = { ...needs, ...may };
  const faults: DrawingFault[] = [];
  const read: Record<string, DrawingAttribute> = {};
  for (const [key, value] of Object.entries(attributes)) {
    const text = value ?? '';
    const place = placeOf(key, tag, source);
    if (!Object.hasOwn(known, key)) {
      faults.push({ fault: 'attribute', found: key, owner: name, known: Object.keys(known), ...place.name });
      continue;
    }
    const kind = known[key] ?? 'number';
    const attribute = summed.has(kind)
      ? readPieces(kind, text, place.value.start, (bad) => faults.push({ fault: 'sum', owner: name, ...bad }))
      : { value: kind, pieces: [text] };
    read[key] = attribute;
    if (faults.some(({ fault, start }) => fault === 'sum' && start >= place.value.start)) continue;
    if (kind === 'classes') faults.push(...unknownClasses(text, name, place.value));
    else if (!isValue(kind, filledWith('0', attribute)))
      faults.push({
        fault: 'value',
        found: `${key}="${text}"`,
        owner: name,
        ...(choices[kind] && { known: choices[kind] }),
        ...place.value,
      });
  }
  for (const key of Object.keys(needs))
    if (!(key in attributes)) faults.push({ fault: 'missing', found: key, owner: name, ...tag });
  return { attributes: read, faults };
}

/** The text of an attribute with the results of its sums, apart from what stands beside them. */
export function filledWith(result: string | ((index: number) => string), { pieces }: DrawingAttribute): string {
  return pieces
    .map((piece, index) =>
      typeof piece === 'string' ? piece : ` ${typeof result === 'string' ? result : result(index)} `,
    )
    .join('');
}

function unknownClasses(text: string, owner: string, { start }: Span): DrawingFault[] {
  return namesIn(text)
    .filter((name) => !drawingClasses.some((known) => known === name))
    .map((found) => {
      const at = start + Math.max(0, text.indexOf(found));
      return { fault: 'class', found, owner, known: drawingClasses, start: at, end: at + found.length };
    });
}

/** Where an attribute stands in the file: its name, and its value without the quotes. */
function placeOf(key: string, tag: Span, source: string): { name: Span; value: Span } {
  const text = source.slice(tag.start, tag.end);
  for (const match of text.matchAll(/\s([^\s=/"'>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (match[1] !== key) continue;
    const start = tag.start + match.index + 1;
    const end = tag.start + match.index + match[0].length - 1;
    return {
      name: { start, end: start + key.length },
      value: { start: end - (match[2] ?? match[3] ?? '').length, end },
    };
  }
  return { name: tag, value: tag };
}
