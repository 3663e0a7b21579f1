import type { Outdated, PagePart, PartName, SourceFile } from '../../src/corpus/index.ts';
import { type Value, valueText } from '../../src/yaml-edit/index.ts';
import { told } from '../lib/told.ts';

/** What a person compares before a hash is recorded: the original then and now, and the translation. */
export interface Shown {
  code: string;
  outdated: Outdated;
  /** The text that the translation was made from, where it is known. */
  before: unknown;
  now: PagePart | undefined;
  page: SourceFile;
}

/** The lines that show one part of a page. */
export function shownLines({ code, outdated, before, now, page }: Shown): string[] {
  const original =
    outdated.part === ':body'
      ? bodyLines(before, now?.content)
      : [valueLines(inOrderOf(now?.content, before)), valueLines(now?.content)];
  const [was = [], is = []] = original;
  const unknown = outdated.was === undefined ? [told('还没有记录', 'not recorded yet', ' ')] : [];
  return [
    `  ${code}${outdated.part}`,
    ...labelled(told('原文当时', 'was', ' '), before === undefined ? unknown : was),
    ...labelled(told('原文现在', 'now', ' '), is),
    ...labelled(told('译文', 'translation', ' '), translatedLines(page, outdated.part)),
  ];
}

function labelled(label: string, lines: readonly string[]): string[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  if (rest.length === 0) return [`    ${label}: ${first}`];
  return [`    ${label}:`, ...lines.map((line) => `      ${line}`)];
}

function valueLines(content: unknown): string[] {
  return content === undefined ? [] : [withoutBraces(valueText(content as Value))];
}

/** The fields of an earlier text in the order of those now, so that one can be read beside the other. */
export function inOrderOf(now: unknown, before: unknown): unknown {
  if (!isRecord(now) || !isRecord(before)) return before;
  const known = Object.keys(now).filter((name) => name in before);
  const gone = Object.keys(before).filter((name) => !(name in now));
  return Object.fromEntries([...known, ...gone].map((name) => [name, before[name]]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withoutBraces = (text: string) => text.replace(/^\{ (.*) \}$/s, '$1');

/** The lines of a body that differ, before and now; all of them when the earlier ones are not known. */
function bodyLines(before: unknown, now: unknown): [string[], string[]] {
  const [was, is] = [linesOf(before), linesOf(now)];
  return before === undefined
    ? [[], is]
    : [was.filter((line) => !is.includes(line)), is.filter((line) => !was.includes(line))];
}

const linesOf = (body: unknown) =>
  typeof body === 'string' ? body.split(/\r?\n/).filter((line) => line.trim() !== '') : [];

function translatedLines({ yaml, fences }: SourceFile, part: PartName): string[] {
  if (part === ':body') return linesOf(fences.body);
  const { title, description, translation } = yaml.data as {
    title?: Value;
    description?: Value;
    translation: { clauses?: Record<string, Record<string, Value>> };
  };
  if (part === ':title') return valueLines({ title: title ?? null, description: description ?? null });
  const { source: _source, ...words } = translation.clauses?.[part.slice(1)] ?? {};
  return valueLines(words);
}
