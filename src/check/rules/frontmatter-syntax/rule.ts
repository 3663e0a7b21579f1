import { placeAt, type SourceFile, type YamlError } from '../../../corpus/index.ts';
import { carefully } from '../../../corpus/yaml.ts';
import type { Locale } from '../../../languages/index.ts';
import { formatOf, isRecord } from '../../../schema/index.ts';
import { applyFixes } from '../../fix.ts';
import { defineRule, type Finding, type Fix } from '../../rule.ts';
import { closingOf } from './closings.ts';
import { jsonLineFixes } from './json-lines.ts';
import { joinedHere } from './joined.ts';
import { duplicateOf } from './duplicate-key.ts';
import { fenceIssue } from './fences.ts';
import { atReadableDepths } from './depths.ts';
import { isReadable } from '../../text/file-state.ts';
import { mergeMarkersOf } from '../../text/merge-markers.ts';
import { frontmatterWords } from './frontmatter-words.ts';
import { aliasSpan, unclosedAt } from './yaml-places.ts';
import { misplacedLine } from './indentation.ts';
import { remarkFindings } from './remarks.ts';
import { repairOf } from './repairs.ts';
import type { Slip } from './slip.ts';
import { mayHoldOddNumbers } from './line-slips.ts';
import { mayHoldWordQuotes, wordQuotes } from './word-quotes.ts';
import { findSlips } from './yaml-slips.ts';

/** A file that is no YAML at all has faults on every line; the first ones tell enough. */
const mostFindings = 50;

type Syntax = Finding<typeof frontmatterWords>;

/** The block of facts at the top of a page, and each data file, must be YAML that can be read. */
export const frontmatterSyntaxRule = defineRule({
  id: 'frontmatter-syntax',
  title: { zh: '字段区的写法', en: 'How fields are written' },
  level: 'error',
  summary: {
    zh: '页面开头的字段和数据文件要写成能读懂的 YAML，界面文字和记录是 JSON',
    en: 'Fields at the top of a page, and data files, are YAML that can be read; interface words and records are JSON',
  },
  words: frontmatterWords,
  *find({ corpus }) {
    for (const file of corpus.files) {
      // What a merge left among the fields is told as that.
      if (!isReadable(file) || mergeMarkersOf(file).fields.length > 0) continue;
      if (formatOf(file.type) !== 'yaml') {
        yield* jsonFindings(file);
        continue;
      }
      const fence = fenceIssue(file);
      if (fence)
        yield {
          file,
          span: { start: fence.start, end: fence.end },
          fix: fence.fix,
          say: fence.fault,
          with: { found: fence.found },
        };
      else {
        if (file.yaml.errors.length > 0 || file.schemaIssues.length > 0)
          yield* yamlFindings(file, corpus.languages.all);
        else if (mayHoldOddNumbers(file.fences.yaml)) yield* oddNumbers(file);
        if (mayHoldWordQuotes(file.fences.yaml) && file.yaml.errors.length === 0) yield* inWordQuotes(file);
        yield* remarkFindings(file);
      }
    }
  },
});

/** JSON: a record is restored from where it was in order; what people write is mended by lines where that is enough. */
function jsonFindings(file: SourceFile): Syntax[] {
  const isOurs = isRecord(file.type);
  const [error] = file.yaml.errors;
  const fixes = error?.code === 'NOT_JSON' && !isOurs ? jsonLineFixes(file.text) : [];
  if (fixes.length > 0)
    return fixes.map(({ start, end, text }) => {
      const old = file.text.slice(start, end);
      const at = start + [...old].findIndex((sign, index) => sign !== [...text][index]);
      const place = at < start ? end : at;
      return {
        file,
        span: { start: place, end: Math.max(end, place + 1) },
        say: 'json-line',
        with: { found: old.trim() },
        fix: { start, end, text, safe: false },
      };
    });
  return file.yaml.errors.map((fault): Syntax => {
    if (fault.code === 'DUPLICATE_KEY') return { ...duplicateFinding(file, fault), fix: undefined };
    const { span } = fault;
    const rest = /^[^\r\n]*/.exec(file.text.slice(span.start, span.start + 24))?.[0] ?? '';
    return { file, span, say: 'not-json', with: { found: rest.trim(), isRecord: isOurs } };
  });
}

/** A file that is in order but for numbers that are read otherwise than they look. */
function* oddNumbers(file: SourceFile): Iterable<Syntax> {
  const { yaml } = file.fences;
  const slips = findSlips(yaml, false).filter(({ kind }) => kind === 'odd-number');
  for (const sameLine of byLine(yaml, slips).slice(0, mostFindings)) yield slipFinding(file, sameLine);
}

/** Quotes of a word processor that readers would see. */
function* inWordQuotes(file: SourceFile): Iterable<Syntax> {
  for (const slip of wordQuotes(file.fences.yaml)) yield { ...slipFinding(file, [slip]), level: 'warning' };
}

function* yamlFindings(file: SourceFile, languages: readonly Locale[]): Iterable<Syntax> {
  const { yaml, yamlStart } = file.fences;
  const isBroken = file.yaml.errors.length > 0;
  const found = findSlips(yaml, isBroken);
  const slips = isBroken ? atReadableDepths(yaml, found) : found;
  const errors = slips.length === 0 ? file.yaml.errors : remainingErrors(yaml, slips);
  const lineOf = (offset: number) => placeAt(yaml, offset).line;
  const unread = new Set(errors.map(({ span }) => lineOf(span.start)));
  for (const sameLine of byLine(yaml, slips).slice(0, mostFindings)) {
    if (sameLine.every((slip) => isUnseen(yaml, slip))) continue;
    const finding = slipFinding(file, sameLine);
    // A line that cannot be read when it is so mended is not to be written.
    yield sameLine.some(({ start }) => unread.has(lineOf(start))) ? { ...finding, fix: undefined } : finding;
  }
  let told = false;
  for (const error of errors.slice(0, mostFindings)) {
    // Told with the other remarks; what the parser stumbles over behind one comes from it.
    if (error.code === 'REMARK') told = true;
    else if (error.code === 'DUPLICATE_KEY') {
      yield duplicateFinding(file, error);
    } else if (!told) {
      // One fault makes the parser stumble again and again; the first place is the one to mend.
      told = true;
      const unclosed = unclosedAt(yaml, error);
      const closing = unclosed.length > 0 ? closingOf(file, unclosed, languages) : undefined;
      const open = closing?.open ?? unclosed[0];
      const moved = open || slips.length > 0 || !ofLayout.has(error.code) ? undefined : misplacedLine(yaml, error);
      const repair = open || moved || slips.length > 0 ? undefined : repairOf(file, error, languages);
      if (repair) {
        yield slipFinding(file, [repair]);
        continue;
      }
      const span = open?.span ?? moved?.span ?? (error.code === 'ALIAS' ? aliasSpan(yaml) : error.span);
      const joined = error.code === 'MULTIPLE_DOCS' ? joinedHere(yaml, error.span) : undefined;
      const mended = joined ?? (moved && { ...moved.span, text: moved.text });
      const fix = closing?.fix ?? (mended && inFile(file, mended));
      const place = { file, span: { start: yamlStart + span.start, end: yamlStart + span.end }, fix };
      if (moved) yield { ...place, say: moved.isDash ? 'extra-dash' : 'indent', with: {} };
      else if (open) yield { ...place, say: 'open', with: { sign: yaml.slice(span.start, span.end) } };
      else yield { ...place, say: 'unreadable', with: { code: error.code, reason: error.message } };
    }
  }
  if (
    slips.length === 0 &&
    errors.length === 0 &&
    (file.yaml.data === null || typeof file.yaml.data !== 'object' || Array.isArray(file.yaml.data))
  )
    yield { file, span: { start: yamlStart, end: yamlStart }, say: 'no-fields', with: {} };
}

/** Characters without width before a line are told as what cannot be seen. */
const isUnseen = (yaml: string, { start, end }: Slip) => /^[ \u200b\u2060\ufeff]+$/.test(yaml.slice(start, end));

/** What the parser says of a line that stands too far in or out. */
const ofLayout: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'IMPOSSIBLE',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

/** A correction given in offsets of the YAML. */
function inFile({ fences: { yamlStart } }: SourceFile, { start, end, text }: Omit<Fix, 'safe'>): Fix {
  return { start: yamlStart + start, end: yamlStart + end, text, safe: false };
}

/** Slips in groups of one line each: one message and one corrected line for them all. */
function byLine(yaml: string, slips: readonly Slip[]): Slip[][] {
  const lines = new Map<number, Slip[]>();
  for (const slip of slips) {
    const line = yaml.lastIndexOf('\n', slip.start - 1);
    lines.set(line, [...(lines.get(line) ?? []), slip]);
  }
  return [...lines.values()].map((group) => group.sort((a, b) => a.start - b.start));
}

function slipFinding(file: SourceFile, group: readonly Slip[]): Syntax {
  const [first, last] = [group[0], group.at(-1)] as [Slip, Slip];
  const { yaml, yamlStart } = file.fences;
  const text = applyFixes(
    yaml.slice(first.start, last.end),
    group.map((slip) => ({ ...slip, start: slip.start - first.start, end: slip.end - first.start })),
  ).text;
  const fix = {
    start: yamlStart + first.start,
    end: yamlStart + last.end,
    text,
    safe: group.every((slip) => slip.safe),
  };
  const { start, end } = first.mark ?? first;
  return { file, span: { start: yamlStart + start, end: yamlStart + end }, fix, say: first.kind, with: {} };
}

/** What the parser still refuses once the slips are mended, at its place in the text as it stands. */
function remainingErrors(yaml: string, slips: readonly Slip[]): YamlError[] {
  const mended = applyFixes(yaml, slips).text;
  const lines = yaml.split('\n');
  return carefully(mended)
    .errors.slice(0, mostFindings)
    .map((error) => {
      const { line, column } = placeAt(mended, error.span.start);
      const lineStart = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
      const start = Math.min(lineStart + column - 1, lineStart + (lines[line - 1] ?? '').length);
      return { ...error, span: { start, end: start + 1 } };
    });
}

function duplicateFinding(file: SourceFile, error: YamlError): Syntax {
  const { yaml, yamlStart } = file.fences;
  const { key, first, repeatedLine } = duplicateOf(yaml, error.span.start);
  const start = yamlStart + error.span.start;
  const fix = repeatedLine && {
    start: yamlStart + repeatedLine.start,
    end: yamlStart + repeatedLine.end,
    text: '',
    safe: true,
  };
  return {
    file,
    span: { start, end: start + key.length },
    say: 'duplicate-key',
    with: { key, line: first === undefined ? undefined : placeAt(file.text, yamlStart + first).line },
    related:
      first === undefined
        ? undefined
        : { file, span: { start: yamlStart + first, end: yamlStart + first + key.length } },
    fix,
  };
}
