import type { SourceFile } from '../../../corpus/index.ts';
import type { Fix } from '../../rule.ts';
import { linesOf } from '../../text/lines.ts';

/** What is wrong with the `---` lines around a page's frontmatter. */
export type FenceFault = 'empty' | 'dashes' | 'late' | 'missing' | 'unclosed' | 'split';

export interface FenceIssue {
  fault: FenceFault;
  start: number;
  end: number;
  /** What stands there now, for lines of other dashes. */
  found: string;
  fix: Fix;
}

/** A line of dashes that is not exactly three hyphens. */
const otherDashes = /^[ \t\u3000]*(?:[—–―－‐-]{1,2}|[—–―－]{3,}|-{4,}|- ?- ?-)[ \t\u3000]*$/;
const keyLine = /^['"]?[A-Za-z_][\w.-]*['"]?\s*[:：]/;

/** Finds what is wrong with the fences of a page; undefined when they are as they should be. */
export function fenceIssue(file: SourceFile): FenceIssue | undefined {
  if (file.fences.state === 'missing') return missingFence(file.text);
  if (file.fences.state === 'split') return splitFence(file);
  if (file.fences.state === 'unclosed') return unclosedFence(file.text, file.fences.yamlStart);
  return undefined;
}

/** The line that stands among the fields; taking it out joins them again. */
function splitFence({ fences: { yaml, yamlStart } }: SourceFile): FenceIssue {
  const line = /^---[ \t]*\r?\n/m.exec(yaml);
  const start = yamlStart + (line?.index ?? 0);
  const length = line?.[0].length ?? 0;
  return at('split', start, start + length, '', { start, end: start + length, text: '', safe: false });
}

function missingFence(text: string): FenceIssue {
  const first = [...firstLines(text)].find((line) => line.text.trim() !== '');
  if (!first) return at('empty', 0, 0, '', { start: 0, end: text.length, text: template(''), safe: false });
  const end = first.start + first.text.length;
  if (otherDashes.test(first.text))
    return at('dashes', first.start, end, first.text.trim(), { start: 0, end, text: '---', safe: true });
  if (/^\s*---\s*$/.test(first.text))
    return at('late', first.start, end, '', { start: 0, end, text: '---', safe: true });
  if (keyLine.test(first.text))
    return at('missing', first.start, first.start, '', {
      start: first.start,
      end: first.start,
      text: '---\n',
      safe: false,
    });
  const heading = /^#{1,6}\s+(\S.*)$/.exec(first.text)?.[1] ?? '';
  return at('missing', first.start, first.start, '', { start: 0, end: 0, text: template(heading), safe: false });
}

function unclosedFence(text: string, yamlStart: number): FenceIssue {
  let blankFrom: number | undefined;
  for (const line of linesOf(text.slice(yamlStart))) {
    const start = yamlStart + line.start;
    const end = start + line.text.length;
    if (line.text.trim() === '') {
      blankFrom ??= start;
      continue;
    }
    if (otherDashes.test(line.text))
      return at('dashes', start, end, line.text.trim(), { start, end, text: '---', safe: true });
    if (/^#{1,6}\s/.test(line.text) || !/^(?:\s|['"]?[A-Za-z_][\w.-]*['"]?\s*[:：]|[-\]}#])/.test(line.text)) {
      const place = blankFrom ?? start;
      return at('unclosed', place, place, '', { start: place, end: place, text: '---\n', safe: false });
    }
    blankFrom = undefined;
  }
  const end = text.trimEnd().length;
  return at('unclosed', end, end, '', { start: end, end: text.length, text: '\n---\n', safe: false });
}

function at(fault: FenceFault, start: number, end: number, found: string, fix: Fix): FenceIssue {
  return { fault, start, end, found, fix };
}

function template(title: string): string {
  return `---\ntitle: ${title}\ndescription: \n---\n`;
}

/** Only the start of a long file is needed to see how it begins. */
function firstLines(text: string) {
  return linesOf(text.slice(0, 10_000));
}
