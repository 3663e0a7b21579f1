import { lineStart, lineText, placeAt, type Span, type YamlError } from '../../../corpus/index.ts';
import { carefully } from '../../../corpus/yaml.ts';

/** A line that stands too far in or out, or has a dash too many: where, and how it begins when right. */
export interface Misplaced {
  span: Span;
  text: string;
  /** Whether it begins with a dash that does not belong there. */
  isDash: boolean;
}

/** Reading a text again takes as long as the first time; larger ones are told without a correction. */
const mostCharacters = 50_000;
/** How many lines above are looked at for the indentations in use. */
const linesAbove = 12;

/** The one line that mends a text when it is moved; undefined where none does, or more than one way. */
export function misplacedLine(yaml: string, error: YamlError): Misplaced | undefined {
  if (yaml.length > mostCharacters) return undefined;
  const { line } = placeAt(yaml, error.span.start);
  // The parser may stumble at the end of the line before.
  const found = [line, line - 1, line + 1].flatMap((number) =>
    beginnings(yaml, number).filter(
      ({ span, text }) => carefully(yaml.slice(0, span.start) + text + yaml.slice(span.end)).errors.length === 0,
    ),
  );
  // A dash too many is surer than a place: with it gone the line has its neighbours' indentation.
  return found.find(({ isDash }) => isDash) ?? (found.length === 1 ? found[0] : undefined);
}

/** Other ways for a line to begin: as far in as the lines above, or without its dash. */
function beginnings(yaml: string, number: number): Misplaced[] {
  const text = number > 0 && number <= yaml.split('\n').length ? lineText(yaml, number) : '';
  if (text.trim() === '') return [];
  const start = lineStart(yaml, number);
  const lead = /^ */.exec(text)?.[0] ?? '';
  const above = Array.from({ length: linesAbove }, (_, index) => number - 1 - index)
    .filter((other) => other > 0)
    .map((other) => /^ */.exec(lineText(yaml, other))?.[0] ?? '');
  // The first line has none above it, and stands at the margin.
  const moved = [...new Set(number === 1 ? [''] : above)]
    .filter((other) => other !== lead)
    .map((other) => ({ span: { start, end: start + lead.length }, text: other, isDash: false }));
  const dash = /^ *(- +)(?=[\w-]+:)/.exec(text);
  const [end, length] = [start + (dash?.[0].length ?? 0), dash?.[1]?.length ?? 0];
  return dash ? [...moved, { span: { start: end - length, end }, text: '', isDash: true }] : moved;
}
