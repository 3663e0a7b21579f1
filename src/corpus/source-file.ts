import type { z } from 'zod';
import { type Locale, localeOfPath, locales } from '../languages/index.ts';
import {
  type ClosedList,
  closedLists,
  type DataType,
  dataTypeAt,
  type FileType,
  formatOf,
  isRecord,
  pageSchemas,
  pageTypeOf,
  schemaOfType,
  valueAt,
  type ValueOf,
  visitRoles,
} from '../schema/index.ts';
import { readDrawing } from './drawing/read.ts';
import { splitFences, type Fences } from '../yaml-edit/index.ts';
import { parseBody, type ParsedBody } from './markdown.ts';
import { isLarge } from './size.ts';
import type { PageFile, RawFile, SchemaIssue, SourceFile, SourceOf } from './types.ts';
import { parseJsonLines } from './json-lines.ts';
import {
  type DataPath,
  type ParsedYaml,
  parseJson,
  parseYaml,
  type Span,
  withoutRemarks,
  withRepeatedKeys,
} from './yaml.ts';

/** Encodings whose text can be trusted; the rest is reported and not read on. */
const readable = new Set(['utf-8', 'utf-8-bom']);

/**
 * Reads one raw file as what its place says it is, keeping every fault; never throws. Data files need their texts in
 * the languages given.
 */
export function readSource(raw: RawFile, languages: readonly Locale[] = locales): SourceFile {
  const page = isPagePath(raw.path);
  const dataType = dataTypeAt(raw.path);
  // Nothing is looked at in a large file: only its size is told.
  const usable =
    readable.has(raw.encoding) &&
    (page || dataType !== undefined) &&
    !isLarge({ text: raw.text, type: dataType ?? 'plain' });
  if (dataType === 'drawings') return drawingSource(raw, usable, languages);
  const fences = page && usable ? splitFences(raw.text) : wholly(usable ? raw.text : '', raw.text.length);
  const text = fences.state === 'closed' ? fences.yaml : '';
  const yaml = usable ? parsed(text, dataType ?? 'other') : parseYaml('');
  const type = page ? pageTypeOf(yaml.data) : (dataType ?? 'other');
  const isReadable = usable && fences.state === 'closed' && yaml.errors.length === 0;
  let body: ParsedBody | undefined;
  const file = {
    ...raw,
    type,
    fences,
    yaml,
    drawingFaults: [],
    ...(isReadable ? checked(type, yaml.data, languages) : { schemaIssues: [] }),
    body: () => (body ??= parseBody(fences.body)),
  };
  const locale = page ? localeOfPath(raw.path.slice('docs/'.length)) : undefined;
  // The type and the value come from one table entry, which the compiler cannot follow through a variable.
  return (locale ? { ...file, locale, slug: slugOf(raw.path) } : file) as SourceFile;
}

function parsed(text: string, type: DataType | 'other'): ParsedYaml {
  const format = formatOf(type);
  if (format === 'jsonl') return parseJsonLines(text);
  if (format === 'json') return isRecord(type) ? parseJson(text) : withRepeatedKeys(text, parseJson(text));
  return withoutRemarks(text, parseYaml(text));
}

/** A file that is data from end to end. */
function wholly(data: string, length: number): Fences {
  return { state: 'closed', yaml: data, yamlStart: 0, body: '', bodyStart: length };
}

function drawingSource(raw: RawFile, usable: boolean, languages: readonly Locale[]): SourceOf<'drawings'> {
  const name = (raw.path.split('/').at(-1) ?? '').replace(/\.svg$/, '');
  const { drawing, faults } = usable ? readDrawing(raw.text, name, languages) : { drawing: undefined, faults: [] };
  return {
    ...raw,
    type: 'drawings',
    fences: wholly('', raw.text.length),
    yaml: { data: drawing ?? null, errors: [], spanOf: (path) => spanIn(drawing, path), keySpanOf: () => undefined },
    schemaIssues: [],
    drawingFaults: faults,
    ...(drawing && { value: drawing }),
    body: () => parseBody(''),
  };
}

/** Where a value of a drawing stands: its words and places for figures know, and so does all that is in them. */
function spanIn(drawing: unknown, path: DataPath): Span | undefined {
  let [at, span]: [unknown, Span | undefined] = [drawing, undefined];
  for (const part of path) {
    at = (at as Readonly<Record<string | number, unknown>> | undefined)?.[part];
    const { start, end } = (at ?? {}) as Partial<Span>;
    if (start !== undefined && end !== undefined) span = { start, end };
  }
  return span;
}

/** The code of a standard as it stands in a file, whatever else is wrong there. */
export const codeIn = ({ yaml }: Pick<SourceFile, 'yaml'>): unknown => valueAt(yaml.data, ['standard', 'code']);

/** Whether a file is a page, of whatever type. */
export function isPage(file: SourceFile): file is PageFile {
  return file.type in pageSchemas;
}

/** Whether a file is of a type and passed its schema. */
export function isOf<Type extends FileType>(
  file: SourceFile,
  type: Type,
): file is SourceFile & SourceOf<Type> & { value: ValueOf<Type> } {
  return file.type === type && file.value !== undefined;
}

/** Whether a file is a closed list of some sort that passed its schema. */
export function isVocabulary(
  file: SourceFile,
): file is SourceFile & { [Type in ClosedList]: SourceOf<Type> & { value: ValueOf<Type> } }[ClosedList] {
  return closedLists.some((type) => isOf(file, type));
}

/** Whether a file was read and is what it should be. */
export function isValid(file: SourceFile): boolean {
  return isWhole(file) && file.schemaIssues.length === 0;
}

/** Whether a file could be read to its end, whatever it says. */
export function isWhole(file: SourceFile): boolean {
  return (
    readable.has(file.encoding) &&
    !isLarge(file) &&
    !file.text.includes('\0') &&
    file.fences.state === 'closed' &&
    file.yaml.errors.length === 0 &&
    file.drawingFaults.length === 0
  );
}

function checked(
  type: FileType,
  data: unknown,
  languages: readonly Locale[],
): { schemaIssues: readonly SchemaIssue[]; value?: unknown } {
  const schema = schemaOfType(type);
  if (!schema) return { schemaIssues: [] };
  let result: z.ZodSafeParseResult<unknown>;
  try {
    result = schema.safeParse(data);
  } catch (error) {
    // Whatever makes the schema itself stumble is one fault of this file, and the others are still read.
    const params = { reason: 'unreadable-data' };
    return { schemaIssues: [{ code: 'custom', path: [], message: String(error), params, input: data }] };
  }
  const issues = [...(result.error?.issues ?? []), ...missingTexts(schema, data, languages)];
  return result.success && issues.length === 0 ? { schemaIssues: [], value: result.data } : { schemaIssues: issues };
}

/** Texts that a data file lacks in a language of the site. */
function missingTexts(schema: z.ZodType, data: unknown, languages: readonly Locale[]): SchemaIssue[] {
  const issues: SchemaIssue[] = [];
  visitRoles(schema, data, ['bilingual'], (_role, value, path) => {
    if (typeof value !== 'object' || Array.isArray(value)) return;
    for (const locale of languages)
      if ((value as Partial<Record<Locale, unknown>>)[locale] === undefined)
        issues.push({
          code: 'invalid_type',
          expected: 'string',
          path: [...path, locale],
          message: 'Required',
          input: undefined,
        });
  });
  return issues;
}

/** The path below the language folder without extension; a folder's index is the folder. */
function slugOf(path: string): string {
  return path
    .replace(/^docs\/[^/]+\//, '')
    .replace(/\.mdx?$/, '')
    .replace(/\/?index$/, '');
}

const isPagePath = (path: string) => /^docs\/.+\.mdx?$/.test(path);
