import type { Block } from './block.ts';
import { isHan } from './plain.ts';

/** A line that may be a translation, or have one below it. */
type Line = Extract<Block, { type: 'paragraph' }>;

/** Below so many pairs, one language below the other may be chance. */
const fewest = 3;

/**
 * The lines that say in a second language what the line above them says, in a source that does so throughout. A line
 * with figures that the one above has not is a rule of its own.
 */
export function translationsIn(blocks: readonly Block[]): ReadonlySet<number> {
  const pairs = blocks.flatMap((block, index) => {
    const above = blocks[index - 1];
    return isLine(block) && above && isLine(above) && isHan(block.text) !== isHan(above.text) && areAlike(above, block)
      ? [{ above, block }]
      : [];
  });
  const first = pairs[0];
  if (!first) return new Set();
  const lead = isHan(first.above.text);
  const found = pairs.filter(({ above }) => isHan(above.text) === lead);
  const own = blocks.filter((block) => isLine(block) && isHan(block.text) === lead);
  const isThroughout = found.length >= fewest && found.length * 2 >= own.length;
  return new Set(isThroughout ? found.map(({ block }) => block.n) : []);
}

const isLine = (block: Block): block is Line => block.type === 'paragraph' && /\p{L}{2}/u.test(block.text);

/** A heading is no translation of a line, nor is what has other figures. */
function areAlike(above: Line, below: Line): boolean {
  const figures = (text: string) => text.match(/\d+/g) ?? [];
  const known = new Set(figures(above.text));
  const isSameLevel = above.level === undefined || below.level === undefined || above.level === below.level;
  return isSameLevel && (known.size === 0 || figures(below.text).every((one) => known.has(one)));
}
