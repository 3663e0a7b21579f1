import type { z } from 'zod';
import { conditionsOf } from './in-json.ts';

type Keywords = Record<string, unknown>;

/** Makes the JSON Schema of some data refuse what reading it refuses, where Zod leaves that out of the export. */
export function sayAsRead(schema: z.core.$ZodType, keywords: Keywords): void {
  const conditions = conditionsOf(schema);
  // Metadata is handed on to whatever is made of a schema, and that refers to it; once is enough.
  const { parent } = schema._zod;
  if (conditions && conditions !== (parent && conditionsOf(parent))) {
    keywords['allOf'] = conditions;
    // What is handed on by a reference has no type of its own, and strict mode wants one beside the fields spoken of.
    if (keywords['$ref'] !== undefined) keywords['type'] = 'object';
  }
  if (keywords['type'] === 'string') sayText(schema, keywords);
}

function sayText(schema: z.core.$ZodType, keywords: Keywords): void {
  const { pattern, format } = keywords;
  // An address may have a host in any script, which `uri` refuses.
  if (format === 'uri') keywords['pattern'] = String.raw`^\s*[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\/]`;
  // Names that are Zod's own, or say less than the pattern beside them.
  if (format === 'uri' || format === 'starts_with') Reflect.deleteProperty(keywords, 'format');
  if (!isTrimmed(schema)) return;
  if (typeof pattern === 'string') keywords['pattern'] = pattern.replace(/^\^(.*)\$$/, String.raw`^\s*$1\s*$$`);
  else if (keywords['minLength']) keywords['pattern'] = String.raw`\S`;
}

/** Whether blanks around a text are taken away before it is looked at. */
function isTrimmed(schema: z.core.$ZodType): boolean {
  return (schema._zod.def.checks ?? []).some(({ _zod }) => _zod.def.check === 'overwrite');
}
