import type { SourceFile } from '../corpus/index.ts';
import type { Bilingual } from '../schema/index.ts';
import { pathText } from './locate.ts';
import type { Finding, Fix, Level, Rule } from './rule.ts';
import { characters, lineIn, lineStartIn, placeIn } from './text/line-index.ts';

/** A correction of whole lines: what stands there now and what to paste. */
export interface Correction {
  line: number;
  /** How many lines of the file it replaces; 0 when it only adds. */
  lines: number;
  text: string;
  safe: boolean;
}

/** One issue, complete: place, words in both languages and, where there is one, the corrected line. */
export interface Issue {
  rule: string;
  level: Level;
  file: string;
  line: number;
  column: number;
  /** Characters the issue covers on its line, at least 1. */
  length: number;
  path: string | null;
  message: Bilingual;
  hint: Bilingual;
  fix: Correction | null;
  /** The offending line as it stands. */
  source: string;
  related: { file: string; line: number; column: number } | null;
  /** Issues that follow from this one and are not listed themselves. */
  followers: readonly { file: string; line: number; column: number; rule: string }[];
}

export interface Summary {
  files: number;
  standards: number;
  errors: number;
  warnings: number;
  notes: number;
}

/** All that a run found. Reporters render it; nothing prints while checking. */
export interface Report {
  summary: Summary;
  issues: readonly Issue[];
  /** Replacements by file, for --fix. */
  fixes: ReadonlyMap<string, readonly Fix[]>;
}

/** Turns a rule's finding into an issue with its place and words. */
export function issueOf(rule: Rule, finding: Finding): Issue {
  const { file, fix, related } = finding;
  const span = finding.span ?? { start: 0, end: 0 };
  const { line, column } = placeIn(file, span.start);
  const source = lineIn(file, line);
  const table = rule.words[finding.say];
  if (!table) throw new Error(`Rule ${rule.id} has no message "${finding.say}"`);
  const zh = table.zh(finding.with);
  const en = table.en(finding.with);
  return {
    rule: rule.id,
    level: finding.level ?? rule.level,
    file: file.path,
    line,
    column,
    length: Math.max(
      1,
      Math.min(
        characters(file.text.slice(span.start, span.end).split('\n', 1)[0] ?? ''),
        characters(source) - column + 1,
      ),
    ),
    path: finding.path ? pathText(finding.path) : null,
    message: { zh: zh.message, en: en.message },
    hint: { zh: zh.hint, en: en.hint },
    fix: fix ? correctionOf(file, fix) : null,
    source,
    related: related ? { file: related.file.path, ...placeIn(related.file, related.span?.start ?? 0) } : null,
    followers: [],
  };
}

/** The whole lines that a replacement touches, as they should read. */
export function correctionOf(file: SourceFile, fix: Fix): Correction {
  const first = placeIn(file, fix.start).line;
  const last = placeIn(file, Math.max(fix.start, fix.end - 1)).line;
  const start = lineStartIn(file, first);
  const lastStart = lineStartIn(file, last);
  const end = lastStart + lineIn(file, last).length;
  const text = file.text.slice(start, fix.start) + fix.text + file.text.slice(fix.end, Math.max(end, fix.end));
  return { line: first, lines: last - first + 1, text: text.replace(/\r?\n$|\r$/, ''), safe: fix.safe };
}
