import type { Block } from './block.ts';
import { markedLine, type Marked } from './marker.ts';
import { isNormative, polarityAbove, withoutStop } from './normative.ts';
import { isShort } from './outline.ts';
import { asLine, lengthOf } from './plain.ts';

/** A line that others stand below. */
export interface Lead {
  block: Block;
  depth: number;
  text: string;
  polarity: 'do' | 'dont' | undefined;
  /** How deep it stands itself; it may stand over a list that is less deep by its signs. */
  own: number;
  /** Of a line over plain lines: whether they are said word for word, which those below it then are as well. */
  over?: 'quotes' | 'lines';
}

/** How deep a line without number or sign stands. */
export const plainDepth = 400;

/** How deep a line stands: typed numbers, then the lists of the program, then plain lines. */
export function depthOf(block: Block, { marks, depth }: Marked): number {
  const order = ['han', 'article', 'han-round', 'number', 'decimal', 'number-round', 'circled', 'letter'] as const;
  const typed = order.findIndex((type) => marks.includes(type));
  if (typed >= 0) return 10 + typed * 10 + depth;
  // A step may have a list below it, and stands below none.
  if (marks.includes('step')) return 5;
  if (block.type === 'paragraph' && block.list !== undefined) return 200 + block.list;
  return marks.length > 0 ? 300 : plainDepth;
}

/** A line as the lead of what stands below it. */
export function leadOf(block: Block, next: Block | undefined, marked: Marked): Lead {
  const text = marked.rest.replace(/[:：]$/, '');
  const depth = depthOf(block, marked);
  const polarity = polarityAbove(text);
  const isOverPlain =
    depth === plainDepth && next?.type === 'paragraph' && depthOf(next, markedLine(next.text)) === depth;
  const over = isQuoted(next?.text ?? '') ? 'quotes' : 'lines';
  const below = leadDepth(next, depth);
  return { block, own: depth, depth: below, text, polarity, ...(isOverPlain && polarity !== undefined && { over }) };
}

const isQuoted = (text: string) => /^[“"「].*[”"」][。.！!]?$/u.test(text);
/** A longer line is no item of a list without signs. */
const longestItem = 30;

/** Whether a plain line still stands below a plain one: it is quoted as the first, or as short. */
const goesOn = ({ over, text }: Lead, line: string) =>
  over === 'quotes'
    ? isQuoted(line)
    : over === 'lines' && lengthOf(line) <= longestItem && !/[:：]$/u.test(line) && line !== text;

/** Whether what stood below a line has ended where one this deep begins. */
export const isOver = (lead: Lead | undefined, depth: number, line: string) =>
  lead !== undefined && !(depth === plainDepth && goesOn(lead, line)) && (lead.depth >= depth || lead.own === depth);

/** A line over a list that is no deeper by its signs stands just above that list. */
function leadDepth(next: Block | undefined, depth: number): number {
  const below = next && next.type !== 'row' ? depthOf(next, markedLine(next.text)) : plainDepth;
  return below < depth ? below - 0.5 : depth;
}

/** Whether a line only says what the lines below it are about. */
export function isLead(blocks: readonly Block[], index: number, marked: Marked, depth: number): boolean {
  const next = blocks[index + 1];
  if (next?.type !== 'paragraph' && next?.type !== 'row') return false;
  const nextMarked = markedLine(next.text);
  const isDeeper = next.type === 'row' || depthOf(next, nextMarked) > depth;
  // A plain line below an item goes on with it, or explains it.
  const isListed = next.type === 'paragraph' && (next.list !== undefined || nextMarked.marks.length > 0);
  if (/[:：]$/.test(marked.rest))
    return isDeeper || depth === plainDepth || (isListed && depthOf(next, nextMarked) !== depth);
  return isDeeper && isListed && depth < plainDepth && isShort(marked.rest) && ![marked, nextMarked].some(isStep);
}

const isStep = ({ marks }: Marked) => marks.includes('step');

/** A lead that is no longer stands before each line below it. */
const longestPrefix = 10;
const pointing = /下列|以下|如下|下面|下表|上述|\b(?:the following|as follows|below|these)\b/iu;

/** Whether a text points to what stands below it. */
export const points = (text: string) => pointing.test(text);

/** What a lead lays down by itself, beside pointing to what stands below it; undefined where it only points. */
export function ruleOfLead({ text, polarity }: Lead): string | undefined {
  // A longer one that points to nothing says something itself, which no line below it repeats.
  if (!pointing.test(text))
    return polarity === undefined && lengthOf(text) > longestPrefix ? withoutStop(text) : undefined;
  const parts = text.split(/[，,；;。]/u);
  const at = parts.findIndex((part) => pointing.test(part));
  const own = parts.filter((part, index) => index !== at && (isNormative(part) || /\d/.test(part)));
  if (own.length === 0) return undefined;
  // What comes after it stands by itself; what comes before it goes on in it.
  return withoutStop(at === 0 ? text.slice((parts[0]?.length ?? 0) + 1) : text);
}

/** A line with what it is about, where that is a few words and no prohibition. */
export function withLead(text: string, lead: Lead | undefined): string {
  if (!lead || lead.polarity !== undefined || lengthOf(lead.text) > longestPrefix || text.includes(lead.text))
    return text;
  return pointing.test(lead.text) ? text : asLine(lead.text, text);
}
