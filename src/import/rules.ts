import type { Block } from './block.ts';
import { columnsOf, type Row, underCaption, withUnits } from './columns.ts';
import { tablesIn } from './forms.ts';
import { depthOf, isLead, isOver, type Lead, leadOf, ruleOfLead, withLead } from './leads.ts';
import { markedLine, type Marked } from './marker.ts';
import { isNormative, mayForbid, polarityAbove, sentencesOf, withoutStop } from './normative.ts';
import type { Section } from './outline.ts';
import { partsOf } from './parting.ts';
import { lengthOf } from './plain.ts';
import { judged } from './polarity.ts';
import { proseRules, proseSentences, tellsOfDocument } from './prose.ts';
import { type Column, doubt, type Rule, sure } from './rule.ts';
import { rulesOfRow } from './table.ts';

/** What a section lays down, and the blocks that went into none of it. */
export interface Found {
  rules: readonly Rule[];
  left: readonly Block[];
}

/** Headings whose paragraphs tell what the document is for. */
const aboutItself = new RegExp(
  String.raw`^(?:总则|目的|宗旨|适用范围|范围|前言|引言|概述|背景|说明|术语|定义|名词解释|purpose|scope|introduction|foreword|` +
    String.raw`about this.*|definitions|background)$`,
  'iu',
);

/** A part whose items hold for all others, beside telling what the document is for. */
const generalPart = /^(?:总则|一般规定|general(?: (?:rules|provisions|part))?)$/iu;

/** The rules of a section, in its order. */
export function rulesIn({ title, parents, blocks }: Section): Found {
  const above = [title, ...parents.map(({ text }) => text)].map(polarityAbove).find((one) => one !== undefined);
  const rules: Rule[] = [];
  const left: Block[] = [];
  const leads: Lead[] = [];
  const runs = runsIn(blocks);
  let columns: readonly Column[] | undefined;
  let head: Row | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'aside') continue;
    if (block.type === 'row') {
      if (block.isFirst) {
        const named = columnsOf(block, rowsBelow(blocks, index));
        columns = named && underCaption(named, title, captionOf(blocks[index - 1]));
        head = named && block;
        if (columns) {
          left.push(block);
          continue;
        }
      }
      // What the head of a table says is part of each of its rows.
      const made = rulesOfRow(head ? withUnits(block, head) : block, columns, head).map((rule) => ({
        ...rule,
        from: [...(head ? [head.n] : []), ...rule.from],
      }));
      rules.push(...made);
      if (made.length === 0) left.push(block);
      continue;
    }
    const marked = markedLine(block.text);
    const depth = depthOf(block, marked);
    while (isOver(leads.at(-1), depth, marked.rest)) leads.pop();
    if (isLead(blocks, index, marked, depth)) {
      const lead = leadOf(block, blocks[index + 1], marked);
      const own = ruleOfLead(lead);
      if (own !== undefined) rules.push({ from: [block.n], text: own, doubts: [doubt('text', 'prose')] });
      leads.push(lead);
      left.push(block);
      continue;
    }
    const made = rulesOfLine(
      block,
      marked,
      leads,
      aboutItself.test(title) ? 'about' : runs.has(block.n) ? 'run' : 'prose',
      generalPart.test(title) || marked.marks.includes('article'),
    ).map((rule) => {
      const given = leads.findLast(({ polarity }) => polarity !== undefined)?.polarity ?? above;
      // What is asked for as a whole may still forbid in one of its lines.
      const polarity = rule.polarity ?? (given === 'dont' ? given : undefined);
      const heads = leads.length === 0 ? [title] : leads.map(({ text }) => text);
      const isOpen = polarity === undefined && heads.some(mayForbid);
      return { ...rule, polarity, doubts: isOpen ? [...rule.doubts, doubt('polarity', 'denial')] : rule.doubts };
    });
    rules.push(...made);
    if (made.length === 0) left.push(block);
  }
  const used = new Set(rules.flatMap(({ from }) => from));
  return { rules, left: left.filter(({ n }) => !used.has(n)) };
}

/** What stands right over a table. */
const captionOf = (block: Block | undefined) => (block?.type === 'paragraph' ? block.text : '');

/** The rows that follow one in its table. */
function rowsBelow(blocks: readonly Block[], index: number): Row[] {
  const [, ...rows] = tablesIn(blocks.slice(index))[0] ?? [];
  return rows;
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

function rulesOfLine(
  block: Block,
  { marks, rest }: Marked,
  leads: readonly Lead[],
  manner: Manner,
  isGeneral: boolean,
): Rule[] {
  const isListed = marks.length > 0 || (block.type === 'paragraph' && block.list !== undefined);
  const lead = leads.at(-1);
  const isStep = marks.includes('step');
  const own = marks.includes('cross') ? 'dont' : marks.includes('tick') ? 'do' : undefined;
  const from = [...leads.map((one) => one.block.n), block.n];
  const base: Omit<Rule, 'text' | 'doubts'> = { from, item: lead?.text, polarity: own, isStep };
  const quote = rest.length > longest ? undefined : quoteIn(rest);
  if (quote) return [{ ...base, text: quote.said, item: quote.before ?? base.item, isQuote: true, doubts: [] }];
  if (rest.length > longest) return [];
  const remark = remarkIn(block, rest);
  if (remark !== undefined) return [{ ...base, text: remark, doubts: [doubt('text', 'about')] }];
  if (manner === 'about') return aboutRules(base, rest, isListed && isGeneral);
  if (!isListed && !lead) return proseRules(base, rest, manner === 'run');
  const { parts, isTogether } = partsOf(rest);
  const doubts = [
    ...(parts.length > 1 ? [doubt('text', 'sentences', 0.6)] : []),
    ...(isTogether ? [doubt('text', 'joined', 0.6)] : []),
  ];
  return parts.map((part) => ({ ...base, ...below(withoutStop(part), lead, own), doubts }));
}

/** A line with what it is about before it. What it forbids it forbids by itself, and is judged without that. */
function below(text: string, lead: Lead | undefined, given: 'do' | 'dont' | undefined) {
  const whole = withLead(text, lead);
  const found = judged(text, given);
  const isPlain = whole !== text && found.polarity === 'dont' && found.weight >= sure;
  return isPlain ? { text: withLead(found.text, lead), polarity: found.polarity } : { text: whole };
}

/** What a part that tells of the document lays down all the same; whether that is a rule is to be looked at. */
function aboutRules(base: Omit<Rule, 'text' | 'doubts'>, text: string, isListed: boolean): Rule[] {
  const isRule = (one: string) => isNormative(one) && !tellsOfDocument(one) && !/^[“"「]/u.test(one);
  if (isListed) return [{ ...base, text: withoutStop(text), doubts: isRule(text) ? [] : [doubt('text', 'about')] }];
  return proseSentences(text)
    .filter(isRule)
    .map((one) => ({ ...base, text: withoutStop(one), doubts: [doubt('text', 'about')] }));
}

const remarkAhead =
  /^(?:note|nb|n\.b\.|remark|tip|注|备注|提示|温馨提示|小贴士|\p{Script=Han}{1,6}的话)\s?[:：]\s*(?=\S)/iu;

/** What a note or a footnote remarks; it may be no rule. */
function remarkIn(block: Block, text: string): string | undefined {
  const marked = remarkAhead.test(text) ? text.replace(remarkAhead, '') : undefined;
  const said = marked ?? (block.type === 'paragraph' && block.isNote ? text : undefined);
  return said !== undefined && lengthOf(said) <= longestRemark ? withoutStop(said) : undefined;
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

const longestRemark = 60;
