import { placeAt, readSource, type SourceFile } from '../../../corpus/index.ts';
import { carefully } from '../../../corpus/yaml.ts';
import type { Locale } from '../../../languages/index.ts';
import type { Fix } from '../../rule.ts';
import type { Unclosed } from './yaml-places.ts';

/** Reading a text again takes as long as the first time; larger ones are told without a correction. */
const mostCharacters = 50_000;

/** What closes an open quote or bracket so that the file reads best, in its offsets; undefined where nothing does. */
export function closingFix(file: SourceFile, open: Unclosed, languages: readonly Locale[]): Fix | undefined {
  const { yamlStart, yaml } = file.fences;
  if (yaml.length > mostCharacters) return undefined;
  const tried = candidates(yaml, open).map((fix) => {
    const mended = yaml.slice(0, fix.start) + fix.text + yaml.slice(fix.end);
    return { fix, score: faultsLeft(file, mended, placeAt(yaml, open.span.start).line, languages) };
  });
  const best = Math.min(...tried.map(({ score }) => score));
  const fix = tried.find(({ score }) => score === best && score < Infinity)?.fix;
  return fix && { ...fix, start: yamlStart + fix.start, end: yamlStart + fix.end };
}

/** The places where it may be closed, the nearest first, and last the line without it. */
function candidates(yaml: string, { span, lineEnd, closing }: Unclosed): Fix[] {
  const rest = yaml.slice(span.end, lineEnd);
  const isQuote = closing === '"' || closing === "'";
  const before = [
    rest.search(/,[ ]?[A-Za-z][\w-]*:\s/),
    ...(isQuote && yaml[span.start - 1] === '[' ? [rest.search(/,/)] : []),
    rest.search(/\s*[}\]]+\s*$/),
  ];
  const inner = before.filter((at) => at > 0).map((at) => span.end + at);
  // A bracket stands close to what is in it, a brace does not.
  const written = (at: number) => (closing === ' }' || at === lineEnd ? closing : closing.trim());
  const closed = [...new Set([...inner, lineEnd])].map((at): Fix => ({
    start: at,
    end: at,
    text: written(at),
    safe: false,
  }));
  return [...closed, { start: span.start, end: span.end, text: '', safe: false }];
}

/** How much is still wrong with a file; without end where the line itself still is. */
export function faultsLeft(file: SourceFile, yaml: string, line: number, languages: readonly Locale[]): number {
  const [first] = carefully(yaml).errors;
  if (first) return placeAt(yaml, first.span.start).line <= line ? Infinity : Number.MAX_SAFE_INTEGER;
  const { yamlStart, yaml: old } = file.fences;
  const text = file.text.slice(0, yamlStart) + yaml + file.text.slice(yamlStart + old.length);
  const { schemaIssues, yaml: read } = readSource({ path: file.path, text, encoding: file.encoding }, languages);
  return read.errors.length > 0 ? Number.MAX_SAFE_INTEGER : schemaIssues.length;
}
