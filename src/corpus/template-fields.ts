import { z } from 'zod';
import type { Locale } from '../languages/index.ts';
import { roleOf, sentenceOf } from '../schema/index.ts';

/** Values that a template knows beforehand, by the field's name; anything else required is left for the author. */
export type KnownValues = Readonly<Record<string, string>>;

/** How a template is written. */
export interface Form {
  /** The language of the sentences. */
  locale: Locale;
  known: KnownValues;
  /** The languages that a text of a data file is needed in; none for pages, whose texts stand on a page each. */
  languages?: readonly Locale[];
}

/**
 * The YAML of an object's fields, each under its sentence: required ones ready to fill, then optional ones to choose
 * from.
 */
export function fieldLines(schema: z.ZodType, form: Form, indent: string): string[] {
  const { locale, known } = form;
  const object = objectOf(schema);
  if (!object) return [];
  const fields = Object.entries(object.shape) as [string, z.ZodType][];
  const wanted = fields.filter(([name, field]) => !isOptional(field) || name in known);
  const offered = fields.filter(([name, field]) => isOptional(field) && !(name in known));
  const lines = wanted.flatMap(([name, field]) => [
    ...sentenceLines(field, locale, indent),
    ...valueLines(name, field, form, indent),
  ]);
  return [...lines, ...offered.map(([name, field]) => `${indent}# ${name}:  ${sentence(field, locale)}`)];
}

/** The same without the fields to choose from, for pages that a program fills in as far as it can. */
export function neededLines(schema: z.ZodType, locale: Locale, known: KnownValues, indent: string): string[] {
  return fieldLines(schema, { locale, known }, indent).filter((line) => !/^ *# [a-z]\w*: {2}/i.test(line));
}

/** A field and its value: what is known, what is fixed, or nothing, which the check then reports at this place. */
function valueLines(name: string, field: z.ZodType, form: Form, indent: string): string[] {
  const value = form.known[name] ?? literalOf(field) ?? textsIn(field, form);
  if (value !== undefined) return [`${indent}${name}: ${value}`];
  const object = objectOf(field);
  if (object) return [`${indent}${name}:`, ...fieldLines(object, form, `${indent}  `)];
  const element = elementOf(field);
  if (element === undefined) return [`${indent}${name}:`];
  if (!objectOf(element)) return [`${indent}${name}: []`];
  const [first = '', ...rest] = withoutLeadingComments(fieldLines(element, form, `${indent}    `));
  return [
    `${indent}${name}:`,
    ...commentsBefore(element, form, `${indent}    `),
    `${indent}  - ${first.trimStart()}`,
    ...rest,
  ];
}

/** A list item begins with its first key, so the sentence of that key stands above the dash. */
function commentsBefore(element: z.ZodType, form: Form, indent: string): string[] {
  const lines = fieldLines(element, form, indent);
  return lines.slice(0, lines.length - withoutLeadingComments(lines).length).map((line) => line.slice(2));
}

function withoutLeadingComments(lines: readonly string[]): string[] {
  return lines.slice(lines.findIndex((line) => !line.trimStart().startsWith('#')));
}

function sentenceLines(field: z.ZodType, locale: Locale, indent: string): string[] {
  const text = sentence(field, locale);
  return text === '' || literalOf(field) !== undefined ? [] : [`${indent}# ${text}`];
}

function sentence(field: z.ZodType, locale: Locale): string {
  return sentenceOf(field)?.[locale] ?? '';
}

function isOptional(field: z.ZodType): boolean {
  return field.safeParse(undefined).success;
}

/** A text in each language, to fill. */
function textsIn(field: z.ZodType, { languages = [] }: Form): string | undefined {
  if (languages.length === 0 || roleOf(field)?.role !== 'bilingual') return undefined;
  return `{ ${languages.map((locale) => `${locale}:`).join(' , ')} }`;
}

function literalOf(field: z.ZodType): string | undefined {
  return field instanceof z.ZodLiteral ? String(field.value) : undefined;
}

/** The object beneath wrappers such as a default; undefined for anything else. */
function objectOf(schema: z.ZodType): z.ZodObject | undefined {
  return inner(schema, (candidate) => candidate instanceof z.ZodObject) as z.ZodObject | undefined;
}

function elementOf(schema: z.ZodType): z.ZodType | undefined {
  const array = inner(schema, (candidate) => candidate instanceof z.ZodArray) as z.ZodArray | undefined;
  return array?.element as z.ZodType | undefined;
}

function inner(schema: z.ZodType, isWanted: (schema: z.ZodType) => boolean): z.ZodType | undefined {
  if (isWanted(schema)) return schema;
  const { innerType } = schema.def as { innerType?: z.ZodType };
  return innerType && inner(innerType, isWanted);
}
