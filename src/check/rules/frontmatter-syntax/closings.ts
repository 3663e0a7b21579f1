import { placeAt, readSource, type SourceFile } from '../../../corpus/index.ts';
import { carefully } from '../../../corpus/yaml.ts';
import type { Locale } from '../../../languages/index.ts';
import type { Fix } from '../../rule.ts';
import type { Unclosed } from './yaml-places.ts';

/** Reading a text again takes as long as the first time; larger ones are told without a correction. */
const mostCharacters = 50_000;

/** What closes an open quote or bracket, and which of those that may be open. */
interface Closing {
  open: Unclosed;
  fix: Fix;
}

/** What closes one of them so that the file reads best, in its offsets; undefined where nothing does. */
export function closingOf(
  file: SourceFile,
  unclosed: readonly Unclosed[],
  languages: readonly Locale[],
): Closing | undefined {
  const { yamlStart, yaml } = file.fences;
  if (yaml.length > mostCharacters) return undefined;
  const tried = unclosed.slice(0, mostOpen).flatMap((open) =>
    candidates(yaml, open).map((fix) => {
      const mended = yaml.slice(0, fix.start) + fix.text + yaml.slice(fix.end);
      return { open, fix, score: faultsLeft(file, mended, placeAt(yaml, open.span.start).line, languages) };
    }),
  );
  const best = Math.min(...tried.map(({ score }) => score));
  const made = tried.find(({ score }) => score === best && score < Infinity);
  return made && { ...made, fix: { ...made.fix, start: yamlStart + made.fix.start, end: yamlStart + made.fix.end } };
}

/** How many brackets of one line are tried. */
const mostOpen = 4;

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
  if (read.errors.length > 0) return Number.MAX_SAFE_INTEGER;
  // A field that is not known may stand there whatever closes the line; a value of another form comes from that.
  const isOfLine = ({ code, path }: (typeof schemaIssues)[number]) => {
    const at =
      code === 'invalid_type' ? read.spanOf(path.filter((part) => typeof part !== 'symbol'))?.start : undefined;
    return at !== undefined && placeAt(yaml, at).line === line;
  };
  return schemaIssues.some(isOfLine) ? Infinity : schemaIssues.length;
}
