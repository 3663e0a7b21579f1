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

/** The whole value in quotes, where the file can be read with it; what belongs to it ends before the next field. */
function asText(yaml: string, { start, end, from }: Remark): Fix | undefined {
  const next = lineAround(yaml, from).includes('{') ? yaml.slice(start, end).search(/,[ ]?[a-zA-Z]+:\s|\}/) : -1;
  const stop = next === -1 ? end : start + next;
  const value = yaml.slice(from, stop).trimEnd();
  const text = quoted(value);
  if (text.includes('\n') || yaml.length > mostCharacters) return undefined;
  const mended = yaml.slice(0, from) + text + yaml.slice(from + value.length);
  const isRead = !carefully(mended).errors.some(({ span }) => span.start <= from + text.length);
  return isRead ? { start: from, end: from + value.length, text, safe: false } : undefined;
}

function lineAround(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}
