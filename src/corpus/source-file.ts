import type { z } from 'zod';
import { localeOfPath } from '../i18n/locale.ts';
import {
  contradictionFile,
  deck,
  glossary,
  holidayFile,
  leftOutFile,
  basisFile,
  pageSchemas,
  pageTypeOf,
  questionBank,
  scenario,
  synonymFile,
  elsewhereFile,
  vocabularyFile,
} from '../schema/index.ts';
import { splitFences, type Fences } from '../yaml-edit/index.ts';
import { parseBody, type ParsedBody } from './markdown.ts';
import { isLargeText } from './size.ts';
import type { FileType, RawFile, SchemaIssue, SourceFile } from './types.ts';
import { parseYaml } from './yaml.ts';

/** Encodings whose text can be trusted; the rest is reported and not read on. */
const readable = new Set(['utf-8', 'utf-8-bom']);

/** Reads one raw file as what its place says it is, keeping every fault; never throws. */
export function readSource(raw: RawFile): SourceFile {
  const type = fileTypeOf(raw.path);
  const isPage = type === 'page';
  // Neither the YAML nor the body of a large file is looked at: only its size is told.
  const usable = readable.has(raw.encoding) && type !== 'other' && !isLargeText(raw.text);
  const fences: Fences =
    isPage && usable
      ? splitFences(raw.text)
      : { state: 'closed', yaml: usable ? raw.text : '', yamlStart: 0, body: '', bodyStart: raw.text.length };
  const yaml = parseYaml(fences.state === 'closed' ? fences.yaml : '');
  const readableData = usable && fences.state === 'closed' && yaml.errors.length === 0;
  const pageType = isPage ? pageTypeOf(yaml.data) : undefined;
  const schema = isPage ? pageSchemas[pageType ?? 'plain'] : dataSchema(type, raw.path);
  let body: ParsedBody | undefined;
  const file: SourceFile = {
    ...raw,
    type,
    fences,
    yaml,
    ...checked(readableData ? schema : undefined, yaml.data),
    body: () => (body ??= parseBody(fences.body)),
  };
  if (pageType) file.pageType = pageType;
  const locale = isPage ? localeOfPath(raw.path.slice('docs/'.length)) : undefined;
  if (locale) {
    file.locale = locale;
    file.slug = slugOf(raw.path);
  }
  return file;
}

/** Whether a file was read and is what it should be. */
export function isValid(file: SourceFile): boolean {
  return (
    readable.has(file.encoding) &&
    !isLargeText(file.text) &&
    !file.text.includes('\0') &&
    file.fences.state === 'closed' &&
    file.yaml.errors.length === 0 &&
    file.schemaIssues.length === 0
  );
}

function checked(
  schema: z.ZodType | undefined,
  data: unknown,
): { schemaIssues: readonly SchemaIssue[]; value?: unknown } {
  if (!schema) return { schemaIssues: [] };
  let result;
  try {
    result = schema.safeParse(data);
  } catch (error) {
    // Whatever makes the schema itself stumble is one fault of this file, and the others are still read.
    return {
      schemaIssues: [
        { code: 'custom', path: [], message: String(error), params: { reason: 'unreadable-data' }, input: data },
      ],
    };
  }
  return result.success ? { schemaIssues: [], value: result.data } : { schemaIssues: result.error.issues };
}

/** The path below the language folder without extension; a folder's index is the folder. */
function slugOf(path: string): string {
  return path
    .replace(/^docs\/[^/]+\//, '')
    .replace(/\.mdx?$/, '')
    .replace(/\/?index$/, '');
}

/** What a file is, by its place below the content folder. */
export function fileTypeOf(path: string): FileType {
  if (/^docs\/.+\.mdx?$/.test(path)) return 'page';
  if (!/\.ya?ml$/.test(path)) return 'other';
  if (path.startsWith('vocabulary/')) return 'vocabulary';
  if (path.startsWith('questions/')) return 'questions';
  if (path.startsWith('scenarios/')) return 'scenario';
  if (path.startsWith('terms/')) return 'terms';
  if (path.startsWith('decks/')) return 'deck';
  if (path === 'basis.yml') return 'basis';
  if (path === 'left-out.yml') return 'left-out';
  if (path === 'contradictions.yml') return 'contradictions';
  if (path === 'synonyms.yml') return 'synonyms';
  if (path === 'elsewhere.yml') return 'elsewhere';
  return 'other';
}

/** The schema a file must meet; undefined for files that are no content. */
export function schemaOf(file: SourceFile): z.ZodType | undefined {
  return file.type === 'page' ? pageSchemas[file.pageType ?? 'plain'] : dataSchema(file.type, file.path);
}

function dataSchema(type: FileType, path: string): z.ZodType | undefined {
  switch (type) {
    case 'vocabulary':
      return path === 'vocabulary/holidays.yml' ? holidayFile : vocabularyFile;
    case 'questions':
      return questionBank;
    case 'scenario':
      return scenario;
    case 'deck':
      return deck;
    case 'terms':
      return glossary;
    case 'basis':
      return basisFile;
    case 'left-out':
      return leftOutFile;
    case 'contradictions':
      return contradictionFile;
    case 'synonyms':
      return synonymFile;
    case 'elsewhere':
      return elsewhereFile;
    default:
      return undefined;
  }
}
