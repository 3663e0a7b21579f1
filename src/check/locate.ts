import type { DataPath, SourceFile, Span } from '../corpus/index.ts';

/** Where a value of the frontmatter or data file stands in the file; undefined when it is not there. */
export function valueSpan(file: SourceFile, path: DataPath): Span | undefined {
  return shifted(file, file.yaml.spanOf(path));
}

/**
 * Where a text stands in the file sign by sign, or a part of it; undefined where it is not there, or the YAML writes it
 * in another way.
 */
export function writtenSpan(
  file: SourceFile,
  path: DataPath,
  text: string,
  from = 0,
  length = text.length - from,
): Span | undefined {
  const span = valueSpan(file, path);
  const at = span ? file.text.slice(span.start, span.end).indexOf(text) : -1;
  const start = span && at >= 0 ? span.start + at + from : undefined;
  return start === undefined ? undefined : { start, end: start + length };
}

/** Where a key stands in the file; undefined when it is not there. */
export function keySpan(file: SourceFile, path: DataPath): Span | undefined {
  return shifted(file, file.yaml.keySpanOf(path));
}

/** Where a missing key would be added: the end of the nearest block that does exist. */
export function insertionSpan(file: SourceFile, path: DataPath): Span {
  for (let depth = path.length - 1; depth > 0; depth -= 1) {
    const parent = valueSpan(file, path.slice(0, depth));
    if (parent) return endOf(file, parent);
  }
  const end = file.fences.yamlStart + file.fences.yaml.trimEnd().length;
  return { start: end, end };
}

/** A place in the body, given offsets from its start. */
export function bodySpan(file: SourceFile, start: number, end: number = start): Span {
  return { start: file.fences.bodyStart + start, end: file.fences.bodyStart + end };
}

/** The end of a block, before a closing brace and without the white space after it. */
function endOf(file: SourceFile, span: Span): Span {
  const block = file.text.slice(span.start, span.end).replace(/\s+$/, '');
  const inner = block.startsWith('{') && block.endsWith('}') ? block.slice(0, -1).trimEnd() : block;
  const end = span.start + inner.length;
  return { start: end, end };
}

function shifted(file: SourceFile, span: Span | undefined): Span | undefined {
  return span && { start: span.start + file.fences.yamlStart, end: span.end + file.fences.yamlStart };
}

/** A path as people write it: `standard.clauses[2].text`. */
export function pathText(path: DataPath): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}
