import type { Block } from './block.ts';
import { markedLine, type MarkerType } from './marker.ts';
import { lengthOf } from './plain.ts';

/** A heading with what stands below it, down to the next one. */
export interface Section {
  heading: Block | undefined;
  /** What it is called, without its number. */
  title: string;
  /** The headings above it, the highest first. */
  parents: readonly Block[];
  blocks: readonly Block[];
}

export interface Outline {
  /** The title of the whole. */
  title: Block | undefined;
  sections: readonly Section[];
  /** What stands before the first heading. */
  before: readonly Block[];
}

/** How high a typed number is: chapters are highest. */
const typedRank: Readonly<Partial<Record<MarkerType, number>>> = {
  ...{ chapter: 10, section: 20, han: 30, 'han-round': 40, number: 50, decimal: 50, 'number-round': 60 },
};
const unmarkedRank = { above: 5, below: 90 } as const;

/** Parts a source at its headings: those that its styles, its bold type or its typed numbers make. */
export function outlineOf(blocks: readonly Block[]): Outline {
  const ranks = ranksOf(blocks);
  const first = blocks.find(({ n }) => ranks.has(n));
  const rest = [...ranks.values()].filter((rank) => rank > 0).length;
  const title = first && isTitle(first, blocks, ranks) && rest > 0 ? first : undefined;
  const sections: Section[] = [];
  const before: Block[] = [];
  const open: { block: Block; rank: number }[] = [];
  let current: { heading: Block; blocks: Block[] } | undefined;
  for (const block of blocks) {
    const rank = block === title ? undefined : ranks.get(block.n);
    if (block === title) continue;
    if (rank === undefined) (current?.blocks ?? before).push(block);
    else {
      while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
      current = { heading: block, blocks: [] };
      sections.push({ ...current, title: titleOf(block), parents: open.map((one) => one.block) });
      open.push({ block, rank });
    }
  }
  return { title, sections, before };
}

/** The words of a heading without its number. */
export function titleOf({ text }: Pick<Block, 'text'>): string {
  // The numbers of headings need no mark behind them.
  const { rest } = markedLine(text);
  return rest
    .replace(/^\d{1,2}(?:\.\d{1,2})*\s+(?=\p{L})/u, '')
    .replace(/[:：]$/, '')
    .trim();
}

/**
 * The first heading is the title where it says so; or where it has no number and all others are lower, or nothing but
 * another heading below it.
 */
function isTitle(first: Block, blocks: readonly Block[], ranks: ReadonlyMap<number, number>): boolean {
  const rank = ranks.get(first.n) ?? 0;
  if (rank === 0) return true;
  if (first.type !== 'paragraph' || first.level !== undefined || markedLine(first.text).marks.length > 0) return false;
  const others = [...ranks].filter(([n]) => n !== first.n).map(([, other]) => other);
  const next = blocks[blocks.indexOf(first) + 1];
  return others.every((other) => other > rank) || (next !== undefined && ranks.has(next.n) && others.length > 1);
}

function ranksOf(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  const typed = sizeOfTyped(blocks);
  const looming = loomingIn(blocks);
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph') continue;
    const { level, bold = false, list, size = 0 } = block;
    // Styles are above whatever is typed.
    if (level !== undefined) {
      ranks.set(block.n, level);
      continue;
    }
    const { marks, depth, rest } = markedLine(block.text);
    const type = marks.find((mark) => typedRank[mark] !== undefined);
    if (marks[0] !== type || !(isShort(rest) || (isCapitals(rest) && looming.has(block.n)))) continue;
    const typedAs = type && (typedRank[type] ?? 0) + depth;
    if (typedAs !== undefined) {
      // What ends in a colon leads on to its list.
      if (!bold && typedAs > 20 && /[:：]$/u.test(rest)) continue;
      if (bold || typedAs <= 20 || (list === undefined && leadsOn(blocks, index, typedAs))) ranks.set(block.n, typedAs);
    } else if ((bold || looming.has(block.n)) && list === undefined)
      ranks.set(block.n, size > typed ? unmarkedRank.above + 1 / (1 + size) : unmarkedRank.below - size / 100);
  }
  return ranks;
}

/** Where Word is told no size, a text is no larger than this. */
const usualSize = 12;

/**
 * Lines in larger type than the text, or in nothing but capitals, that stand by themselves over the text: headings
 * that nobody gave a style. Those of a cover stand over one another, and before the title.
 */
function loomingIn(blocks: readonly Block[]): ReadonlySet<number> {
  const body = sizeOfBody(blocks);
  const title = blocks.findIndex((block) => block.type === 'paragraph' && block.level === 0);
  const styled = blocks.filter((block) => block.type === 'paragraph' && (block.level ?? 0) > 0);
  // Where headings have a style, what looms before the first stands on the cover.
  const first = Math.max(title, styled.length > 2 && styled[0] ? blocks.indexOf(styled[0]) : -1);
  const looms = (block: Block | undefined) =>
    block?.type === 'paragraph' &&
    block.level === undefined &&
    block.list === undefined &&
    (isShort(block.text) || isCapitals(block.text)) &&
    ((block.size ?? 0) >= body + 1 || isCapitals(block.text));
  return new Set(
    blocks
      .filter((block, index) => {
        const next = blocks.slice(index + 1).find(({ type }) => type !== 'aside');
        return index > first && looms(block) && next !== undefined && !looms(next) && !isHeading(next);
      })
      .map(({ n }) => n),
  );
}

const isHeading = (block: Block) => block.type === 'paragraph' && block.level !== undefined;

/** The size in which most of the text is written. */
function sizeOfBody(blocks: readonly Block[]): number {
  const lengths = new Map<number, number>();
  for (const block of blocks)
    if (block.type === 'paragraph' && block.level === undefined) {
      const size = block.size ?? usualSize;
      lengths.set(size, (lengths.get(size) ?? 0) + block.text.length);
    }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? usualSize;
}

/** A line in Latin capitals throughout, of more than one word or a long one. */
const isCapitals = (text: string) =>
  /^[^\p{Ll}\p{Script=Han}.?!]{4,50}$/u.test(text) && /\p{Lu}{3}/u.test(text) && !/\d{2}/.test(text);

/** The size of typed headings in bold, which one that is larger stands above; none are never stood above. */
function sizeOfTyped(blocks: readonly Block[]): number {
  const sizes = blocks.flatMap((block) =>
    block.type === 'paragraph' && block.bold && typedOf(block.text) !== undefined ? [block.size ?? 0] : [],
  );
  return sizes.length > 0 ? Math.max(...sizes) : Number.MAX_SAFE_INTEGER;
}

function typedOf(text: string): number | undefined {
  const { marks, depth } = markedLine(text);
  const type = marks.find((mark) => typedRank[mark] !== undefined);
  return type && (typedRank[type] ?? 0) + depth;
}

/** Whether words can be a heading: a few, and no sentence. */
export function isShort(text: string): boolean {
  return text !== '' && lengthOf(text) <= 22 && !/[。；;！!？?，,“”"「」√×]|[:：]./u.test(text);
}

/** Whether what follows a short line is deeper than it: a list, a table, or a lower number. */
function leadsOn(blocks: readonly Block[], index: number, rank: number): boolean {
  const next = blocks.slice(index + 1).find(({ type }) => type !== 'aside');
  if (!next) return false;
  if (next.type === 'row') return true;
  if (next.type !== 'paragraph') return false;
  if (next.list !== undefined) return true;
  const { marks } = markedLine(next.text);
  if (marks.some((mark) => ['tick', 'cross', 'bullet', 'step', 'circled', 'letter'].includes(mark))) return true;
  // Articles stand below chapters, not below what is numbered within them.
  if (marks.includes('article')) return rank <= 30;
  const typed = typedOf(next.text);
  if (typed !== undefined) return typed > rank;
  return next.level === undefined && (rank <= 40 || /^[“"「]/u.test(next.text));
}
