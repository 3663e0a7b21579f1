import { Lexer } from 'yaml';
import type { Span, YamlError } from './parsed-yaml.ts';

/** Brackets within brackets beyond this are no data of ours; readers that call themselves for each would end. */
const deepest = 200;
const dashes = new RegExp(`(?:[-?:][ \\t]+){${deepest}}`);

/**
 * Where a text begins to open more brackets, or dashes on one line, than any data of ours; undefined where it does
 * not. To be asked before a parser sees the text.
 */
export function tooDeepAt(text: string): Span | undefined {
  const run = dashes.exec(text);
  if (run) return { start: run.index, end: run.index + 1 };
  let [depth, start] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '[' || sign === '{') {
      if (depth === 0) start = index;
      depth += 1;
      if (depth > deepest) return { start, end: start + 1 };
    } else if ((sign === ']' || sign === '}') && depth > 0) depth -= 1;
  }
  return undefined;
}

/** A remark on the line of a value. */
export interface Remark extends Span {
  /**
   * What it stands behind: a text, which it may cut off; a field that it leaves empty; or a value of which nothing can
   * be missing.
   */
  after: 'text' | 'nothing' | 'value';
  /** Where the value before it begins. */
  from: number;
  /** Whether braces or brackets are open there. */
  inFlow: boolean;
}

/** What the words of a YAML text show that its data does not: marks that take words away, and remarks beside values. */
export interface YamlMarks {
  errors: YamlError[];
  remarks: Remark[];
}

/** Without these a text has nothing of the kind, for a quick look: a remark, a name, a tag, a second document. */
const mayHoldMarks = /^[^\S\n]*[^\s#][^\n]*?[^\S\n]#|[&!]|^(?:---|\.\.\.|%)/m;
/** The same for remarks alone. */
export const mayHoldRemark = /^[^\S\n]*[^\s#][^\n]*?[^\S\n]#/m;
const noMarks: YamlMarks = { errors: [], remarks: [] };

/** A value that is complete by its form: a number, a date, a time, an id, a code. */
const complete = /^(?:[-+]?[\d.]+|\d\d:\d\d|[a-z\d]+(?:[-.][a-z\d]+)*|[A-Z]{2,3}-\d{2,3}(?:#[a-z\d-]+)?)$/;

/** A token that stands before another on its line. */
interface Before {
  token: string;
  start: number;
  isScalar: boolean;
}

/** Reads the tokens of a text. Throws RangeError on nesting without end. */
export function marksIn(text: string): YamlMarks {
  if (!mayHoldMarks.test(text)) return noMarks;
  const remarks: Remark[] = [];
  const refused: YamlError[] = [];
  let [offset, flow, hasContent, isScalar] = [0, 0, false, false];
  let before: Before | undefined;
  for (const token of new Lexer().lex(text)) {
    if (token === scalarNext) isScalar = true;
    if (token === scalarNext || token === '\u0002' || token === '\u0018') continue;
    const span = { start: offset, end: offset + token.length };
    offset = span.end;
    if (/^\s*$/.test(token)) {
      if (token.includes('\n')) before = undefined;
      continue;
    }
    if (!isScalar && token.startsWith('#')) {
      if (before) remarks.push({ ...remarkAfter(before, span, text, flow > 0), inFlow: flow > 0 });
      continue;
    }
    const code = isScalar ? undefined : codeOf(token, hasContent && text.slice(span.end).trim() !== '');
    // The first of a sort is told; a bomb has thousands.
    if (code && !refused.some((error) => error.code === code)) refused.push({ code, message: token, span });
    else if (!isScalar && (token === '[' || token === '{')) flow += 1;
    else if (!isScalar && (token === ']' || token === '}')) flow -= 1;
    hasContent ||= token !== '---' || isScalar;
    // A block of text ends with the end of its line.
    before = token.endsWith('\n') ? undefined : { token, start: span.start, isScalar };
    isScalar = false;
  }
  return { errors: withoutUsed(refused), remarks };
}

/** What the lexer puts before each text. */
const scalarNext = '\u001f';

function codeOf(token: string, isBetween: boolean): string | undefined {
  if (token.startsWith('&')) return 'ANCHOR';
  if (token.startsWith('*')) return 'ALIAS';
  if (token.startsWith('!')) return 'TAG';
  if (token.startsWith('%')) return 'DIRECTIVE';
  return (token === '---' || token === '...') && isBetween ? 'MULTIPLE_DOCS' : undefined;
}

/** A name that is given and used again is one fault, told where it is used. */
function withoutUsed(refused: readonly YamlError[]): YamlError[] {
  const used = new Set(refused.flatMap(({ code, message }) => (code === 'ALIAS' ? [`&${message.slice(1)}`] : [])));
  return refused.filter(({ code, message }) => code !== 'ANCHOR' || !used.has(message));
}

function remarkAfter(before: Before, span: Span, text: string, inFlow: boolean): Omit<Remark, 'inFlow'> {
  const { token, start: from } = before;
  const remark = text.slice(span.start, span.end);
  const glued = /^#[^\s#]/.test(remark);
  if (before.isScalar) {
    const isWhole = /^["']/.test(token) || (complete.test(token) && !glued);
    return { ...span, from, after: isWhole ? 'value' : 'text' };
  }
  if (inFlow) return { ...span, from: span.start, after: glued || remark.includes(',') ? 'text' : 'value' };
  const isOpen = /^[:?-]$/.test(token) && !hasMoreBelow(text, span);
  return { ...span, from: span.start, after: isOpen ? 'nothing' : 'value' };
}

/** Whether the lines after a remark belong to the field on its line. */
function hasMoreBelow(text: string, { start, end }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const after = text
    .slice(end, end + 2000)
    .split('\n')
    .slice(1);
  const next = after.find((candidate) => !/^\s*(?:#|$)/.test(candidate)) ?? '';
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  const below = /^ */.exec(next)?.[0].length ?? 0;
  return below > indent || (below === indent && next.startsWith('- ', indent));
}
