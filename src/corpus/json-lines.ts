import type { DataPath, ParsedYaml, Span, YamlError } from './parsed-yaml.ts';
import { parseJson } from './yaml.ts';

interface Line {
  yaml: ParsedYaml;
  start: number;
  end: number;
}

/** Parses a file with one JSON value on each line; blank lines are none. Never throws. */
export function parseJsonLines(text: string): ParsedYaml {
  const lines = [...text.matchAll(/[^\r\n]+/g)]
    .filter(({ 0: line }) => line.trim() !== '')
    .map(({ 0: line, index }): Line => ({ yaml: parseJson(line), start: index, end: index + line.length }));
  const errors = lines.flatMap(({ yaml, start }) =>
    yaml.errors.map((error): YamlError => ({ ...error, span: shifted(error.span, start) })),
  );
  const within = (path: DataPath, find: (yaml: ParsedYaml, rest: DataPath) => Span | undefined) => {
    const [index, ...rest] = path;
    const line = typeof index === 'number' ? lines[index] : undefined;
    if (!line) return undefined;
    if (rest.length === 0) return { start: line.start, end: line.end };
    const span = find(line.yaml, rest);
    return span && shifted(span, line.start);
  };
  return {
    data: errors.length > 0 ? undefined : lines.map(({ yaml }) => yaml.data),
    errors,
    spanOf: (path) => within(path, (yaml, rest) => yaml.spanOf(rest)),
    keySpanOf: (path) => within(path, (yaml, rest) => yaml.keySpanOf(rest)),
  };
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
