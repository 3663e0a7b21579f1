import type { DataPath, SourceFile, Span } from '../../../corpus/index.ts';
import { valueAt } from '../../../schema/index.ts';
import { keySpan } from '../../locate.ts';

/** Words of a text in braces that stand behind a comma of it, and so were read as a field of their own. */
export interface RestOfText {
  /** The field whose text it is. */
  field: string;
  /** The whole text, and where it stands. */
  text: string;
  span: Span;
  /** Whether a comma before this one has told of the same text. */
  isLater: boolean;
}

/** A text without quotes from its field to a comma at the end, no other field in between. */
const begun = /(?:^|[{,]\s*)([\w-]+): ((?![\s'"{[&*!|>%@`#])(?:(?!,\s*[\w-]+:\s)[^{}[\]])*),\s*$/u;
/** What else of it stands behind further commas. */
const goesOn = /^(?:,(?!\s*[\w-]+:\s)[^{},[\]]+)*/u;

/** What a key without a value is the rest of; undefined where it is none. */
export function restOfText(file: SourceFile, path: DataPath, name: string): RestOfText | undefined {
  const span = keySpan(file, [...path, name]);
  if (!span || valueAt(file.yaml.data, [...path, name]) !== null) return undefined;
  const { text } = file;
  const lineStart = text.lastIndexOf('\n', span.start) + 1;
  const [, field, ahead] = begun.exec(text.slice(lineStart, span.start)) ?? [];
  if (field === undefined || ahead === undefined) return undefined;
  const line = /^[^\n]*/.exec(text.slice(span.end))?.[0] ?? '';
  const end = span.end + (goesOn.exec(line)?.[0].trimEnd().length ?? 0);
  const start = text.lastIndexOf(ahead, span.start);
  const whole = text.slice(start, end).trimEnd();
  return { field, text: whole, span: { start, end: start + whole.length }, isLater: ahead.includes(',') };
}
