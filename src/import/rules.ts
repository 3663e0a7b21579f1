import type { Block } from './block.ts';
import { columnsOf, type Row } from './columns.ts';
import { tablesIn } from './forms.ts';
import { markedLine, type Marked } from './marker.ts';
import { isExplaining, isNormative, polarityAbove, sentencesOf, withoutStop } from './normative.ts';
import { isShort, type Section } from './outline.ts';
import { asLine, lengthOf } from './plain.ts';
import { type Column, doubt, type Rule } from './rule.ts';
import { rulesOfRow } from './table.ts';

/** What a section lays down, and the blocks that went into none of it. */
export interface Found {
  rules: readonly Rule[];
  left: readonly Block[];
}

/** A line that others stand below. */
interface Lead {
  block: Block;
  depth: number;
  text: string;
  polarity: 'do' | 'dont' | undefined;
  /** Whether it is a line without a number, over a list: the next such line is over something else. */
  isPlain: boolean;
}

/** Headings whose paragraphs tell what the document is for. */
const aboutItself = new RegExp(
  String.raw`^(?:总则|目的|宗旨|适用范围|范围|前言|引言|概述|背景|说明|术语|定义|名词解释|purpose|scope|introduction|foreword|` +
    String.raw`about this.*|definitions|background)$`,
  'iu',
);

/** The rules of a section, in its order. */
export function rulesIn({ title, parents, blocks }: Section): Found {
  const above = [title, ...parents.map(({ text }) => text)].map(polarityAbove).find((one) => one !== undefined);
  const rules: Rule[] = [];
  const left: Block[] = [];
  const leads: Lead[] = [];
  const runs = runsIn(blocks);
  let columns: readonly Column[] | undefined;
  let head: number | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'aside') continue;
    if (block.type === 'row') {
      if (block.isFirst) {
        columns = columnsOf(block, rowsBelow(blocks, index));
        head = columns && block.n;
        if (columns) {
          left.push(block);
          continue;
        }
      }
      // What the head of a table says is part of each of its rows.
      const made = rulesOfRow(block, columns).map((rule) => ({
        ...rule,
        from: [...(head ? [head] : []), ...rule.from],
      }));
      rules.push(...made);
      if (made.length === 0) left.push(block);
      continue;
    }
    const marked = markedLine(block.text);
    const depth = depthOf(block, marked);
    while (isOver(leads.at(-1), depth)) leads.pop();
    if (isLead(blocks, index, marked, depth)) {
      const text = marked.rest.replace(/[:：]$/, '');
      leads.push({ block, ...leadDepth(blocks[index + 1], depth), text, polarity: polarityAbove(text) });
      left.push(block);
      continue;
    }
    const made = rulesOfLine(
      block,
      marked,
      leads,
      aboutItself.test(title) ? 'about' : runs.has(block.n) ? 'run' : 'prose',
    ).map((rule) => ({
      ...rule,
      polarity: rule.polarity ?? leads.findLast(({ polarity }) => polarity !== undefined)?.polarity ?? above,
    }));
    rules.push(...made);
    if (made.length === 0) left.push(block);
  }
  const used = new Set(rules.flatMap(({ from }) => from));
  return { rules, left: left.filter(({ n }) => !used.has(n)) };
}

/** The rows that follow one in its table. */
function rowsBelow(blocks: readonly Block[], index: number): Row[] {
  const [, ...rows] = tablesIn(blocks.slice(index))[0] ?? [];
  return rows;
}

/** Whether what stood below a line has ended where one this deep begins. */
const isOver = (lead: Lead | undefined, depth: number) =>
  lead !== undefined && (lead.depth >= depth || (lead.isPlain && depth === plainDepth));

/** A plain line over a list of the program stands just above that list. */
function leadDepth(next: Block | undefined, depth: number): Pick<Lead, 'depth' | 'isPlain'> {
  const below = next && next.type !== 'row' ? depthOf(next, markedLine(next.text)) : plainDepth;
  return depth === plainDepth && below < depth ? { depth: below - 0.5, isPlain: true } : { depth, isPlain: false };
}

const plainDepth = 400;

/** How deep a line stands: typed numbers, then the lists of the program, then plain lines. */
function depthOf(block: Block, { marks, depth }: Marked): number {
  const order = ['han', 'han-round', 'article', 'number', 'decimal', 'number-round', 'circled', 'letter'] as const;
  const typed = order.findIndex((type) => marks.includes(type));
  if (typed >= 0) return 10 + typed * 10 + depth;
  if (block.type === 'paragraph' && block.list !== undefined) return 200 + block.list;
  return marks.length > 0 ? 300 : plainDepth;
}

/** Whether a line only says what the lines below it are about. */
function isLead(blocks: readonly Block[], index: number, marked: Marked, depth: number): boolean {
  const next = blocks[index + 1];
  if (next?.type !== 'paragraph' && next?.type !== 'row') return false;
  const nextMarked = markedLine(next.text);
  const isDeeper = next.type === 'row' || depthOf(next, nextMarked) > depth;
  if (/[:：]$/.test(marked.rest)) return isDeeper || depth === plainDepth;
  // A plain line below an item goes on with it, or explains it.
  const isListed = next.type === 'paragraph' && (next.list !== undefined || nextMarked.marks.length > 0);
  return isDeeper && isListed && depth < plainDepth && isShort(marked.rest) && !marked.marks.includes('step');
}

/** How plain lines are read: as telling of the document, as one rule a line, or as prose with rules in it. */
type Manner = 'about' | 'run' | 'prose';

/** Lines of one short sentence, three or more, most of which lay something down: a list without its signs. */
function runsIn(blocks: readonly Block[]): ReadonlySet<number> {
  const lines = blocks.filter(
    (block) => block.type === 'paragraph' && block.list === undefined && markedLine(block.text).marks.length === 0,
  );
  const isLine = ({ text }: Block) => sentencesOf(text).length === 1 && lengthOf(text) <= 60 && !/[:：]$/.test(text);
  const isRun = lines.length > 2 && lines.every(isLine);
  const binding = lines.filter(({ text }) => isNormative(text) || /可以?|\bmay\b/iu.test(text)).length;
  return new Set(isRun && binding * 2 >= lines.length ? lines.map(({ n }) => n) : []);
}

/** A longer line is no rule; it is left for someone to read. */
const longest = 1000;

function rulesOfLine(block: Block, { marks, rest }: Marked, leads: readonly Lead[], manner: Manner): Rule[] {
  const isListed = marks.length > 0 || (block.type === 'paragraph' && block.list !== undefined);
  const lead = leads.at(-1);
  const isStep = marks.includes('step');
  const own = marks.includes('cross') ? 'dont' : marks.includes('tick') ? 'do' : undefined;
  const from = [...leads.map((one) => one.block.n), block.n];
  const base: Omit<Rule, 'text' | 'doubts'> = { from, item: lead?.text, polarity: own, isStep };
  const quote = rest.length > longest ? undefined : quoteIn(rest);
  if (quote) return [{ ...base, text: quote.said, item: quote.before ?? base.item, isQuote: true, doubts: [] }];
  if (manner === 'about' || rest.length > longest) return [];
  const sentences = sentencesOf(rest);
  if (!isListed && !lead) return proseRules(base, sentences, manner === 'run');
  const parts = joinedExplanations(sentences).flatMap(turnsIn);
  const doubts = parts.length > 1 ? [doubt('text', 'sentences', 0.6)] : [];
  return parts.map((part) => ({ ...base, text: withLead(withoutStop(part), lead), doubts }));
}

/** What is said word for word: a line that is nothing but a quotation, perhaps with what it is for before it. */
function quoteIn(text: string): { said: string; before?: string } | undefined {
  const found = /^(?<before>[^“"「，,。]{0,24}?)[\s:：，,]*[“"「](?<said>[^”"」]+)[”"」][。.！!]?$/u.exec(text)?.groups;
  if (!found) return undefined;
  const { before = '', said = '' } = found;
  // A longer line tells what else to do while it is said.
  if (before !== '' && (!/[:：，,]\s*[“"「]/u.test(text) || lengthOf(before) > 10)) return undefined;
  return before === '' ? { said } : { said, before };
}

/** Sentences that lay something down, out of a paragraph that also tells other things. */
function proseRules(base: Omit<Rule, 'text' | 'doubts'>, sentences: readonly string[], isRun: boolean): Rule[] {
  return sentences
    .filter(
      (one) =>
        (isRun || isNormative(one)) &&
        !isExplaining(one) &&
        lengthOf(one) <= 60 &&
        !/规范|手册|制度|manual|document/iu.test(one),
    )
    .map((one) => ({ ...base, text: withoutStop(one), doubts: [doubt('text', 'prose', 0.5)] }));
}

/** Sentences, each with those that explain it. */
function joinedExplanations(sentences: readonly string[]): string[] {
  return sentences.reduce<string[]>((sum, one) => {
    const last = sum.at(-1);
    return last !== undefined && (isExplaining(one) || lengthOf(one) < 3)
      ? [...sum.slice(0, -1), last + one]
      : [...sum, one];
  }, []);
}

/** One sentence that first forbids and then asks for something: two rules. */
function turnsIn(sentence: string): string[] {
  const [, leaning, limit] =
    /^(.+(?:为宜|为佳|为主|优先))[，,]\s*((?:不超过|不多于|不少于|最多|至多|至少).*)$/u.exec(sentence) ?? [];
  if (leaning !== undefined && limit !== undefined) return [leaning, limit];
  const han =
    /^((?:不要|不得|禁止|严禁|不准|切勿|请勿|勿)[^，,]{2,})[，,]\s*((?:而?应当?|要|须|必须|可以?|请)[^，,].*)$/u.exec(
      sentence,
    );
  const english =
    /^((?:do not|don[’']t|never) [^,;]+)[,;]\s*(?:but |instead |always )?((?:always|instead|please) .+)$/iu.exec(
      sentence,
    );
  const [, first, second] = han ?? english ?? [];
  return first !== undefined && second !== undefined ? [first, second] : [sentence];
}

/** A line with what it is about, where that is a few words and no prohibition. */
function withLead(text: string, lead: Lead | undefined): string {
  if (!lead || lead.polarity !== undefined || lengthOf(lead.text) > 10 || text.includes(lead.text)) return text;
  return asLine(lead.text, text);
}
