import type { SourceFile } from '../../../corpus/index.ts';
import { carefully } from '../../../corpus/yaml.ts';
import { marksIn, mayHoldRemark, type Remark } from '../../../corpus/yaml-faults.ts';
import type { Finding, Fix } from '../../rule.ts';
import type { frontmatterWords } from './frontmatter-words.ts';
import { quoted } from './quoted.ts';

/** Reading a text again takes as long as the first time. */
const mostCharacters = 50_000;

/** Remarks on the lines of values: those that may cut a text off, and those beside a complete one. */
export function* remarkFindings(file: SourceFile): Iterable<Finding<typeof frontmatterWords>> {
  const { yaml, yamlStart } = file.fences;
  if (!mayHoldRemark.test(yaml) || file.yaml.errors.some(({ code }) => code === 'TOO_DEEP')) return;
  for (const remark of marksIn(yaml).remarks) {
    const span = { start: yamlStart + remark.start, end: yamlStart + remark.end };
    const cut = yaml.slice(remark.start, remark.end).trim();
    const fix = remark.after === 'value' ? aboveLine(yaml, remark) : asText(yaml, remark);
    const placed = fix && { ...fix, start: yamlStart + fix.start, end: yamlStart + fix.end };
    const found = { file, span, fix: placed, with: { cut } };
    yield remark.after === 'value' ? { ...found, level: 'warning', say: 'remark-beside' } : { ...found, say: 'remark' };
  }
}

/** The remark on a line of its own above the value. */
function aboveLine(yaml: string, { start, end }: Remark): Fix {
  const lineStart = yaml.lastIndexOf('\n', start - 1) + 1;
  const line = yaml.slice(lineStart, start);
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const text = `${indent}${yaml.slice(start, end).trimEnd()}\n${line.trimEnd()}`;
  return { start: lineStart, end, text, safe: false };
}

/** The value of a remark in quotes, and whatever else on its line a remark would cut off, as far as it can be read. */
function asText(yaml: string, remark: Remark): Fix | undefined {
  if (yaml.length > mostCharacters) return undefined;
  for (const stop of endsOf(yaml, remark)) {
    const { from } = remark;
    const value = yaml.slice(from, stop).trimEnd();
    const text = quoted(value);
    const mended = yaml.slice(0, from) + text + yaml.slice(from + value.length);
    const isRead = !carefully(mended).errors.some(({ span }) => span.start <= from + text.length);
    if (!isRead) continue;
    const fix = { start: from, end: from + value.length, text, safe: false };
    return withNext(mended, fix, lineEnd(yaml, from)) ?? fix;
  }
  return undefined;
}

/** What stood behind the first # was hidden by it, and may hold another: `{ light: #7a3b1f, dark: #8fc1ea }`. */
function withNext(mended: string, { start, text }: Fix, end: number): Fix | undefined {
  const stop = lineEnd(mended, start);
  const next = marksIn(mended).remarks.find((remark) => remark.start > start + text.length && remark.start < stop);
  const more = next && next.after !== 'value' ? asText(mended, next) : undefined;
  if (!more) return undefined;
  const whole = mended.slice(0, more.start) + more.text + mended.slice(more.end);
  return { start, end, text: whole.slice(start, lineEnd(whole, start)), safe: false };
}

/** Where a value may end: before the next field in braces, before the next entry in brackets, else with the line. */
function endsOf(yaml: string, { start, end, from, inFlow }: Remark): number[] {
  const rest = yaml.slice(start, end);
  const before = lineAround(yaml, from);
  const isField = inFlow && before.lastIndexOf('[') <= Math.max(before.lastIndexOf('{'), before.lastIndexOf(':'));
  const found = isField
    ? [rest.search(/,[ ]?[a-zA-Z]+:\s|\}/), rest.search(/,\s*$/)]
    : [inFlow ? rest.search(/[,\]]/) : -1];
  return [...new Set([...found.filter((at) => at !== -1), rest.length])].map((at) => start + at);
}

function lineAround(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
