import { z } from 'zod';
import type { FieldRole } from './role.ts';

/** One sentence about a field that an author understands, in both languages. */
export interface FieldSentence {
  zh: string;
  en: string;
}

/** Metadata that every field carries: its sentence and, where others act on it, its role. */
export type FieldMeta = FieldSentence & Partial<FieldRole>;

/** Attaches the author's sentence to a schema; errors, guides and the exported JSON Schema print it. */
export function field<T extends z.ZodType>(schema: T, zh: string, en: string): T {
  return schema.meta({ zh, en, description: en });
}

/** Says what a schema's values are for; rules, search and export find them by it. */
export function withRole<T extends z.ZodType>(schema: T, role: FieldRole): T {
  return schema.meta({ ...role });
}

/** A non-empty text without surrounding blanks. */
export const plainText = z.string().trim().min(1);

/** A field of words: one text that each language states for itself. */
export function words(zh: string, en: string) {
  return field(withRole(plainText, { role: 'words' }), zh, en);
}

/** A field of words that is a list; both languages have the same number of entries. */
export function wordList(zh: string, en: string) {
  return field(withRole(z.array(plainText).min(1), { role: 'words' }), zh, en);
}

/** The sentence of a field, looked up through optional and default wrappers; undefined when it has none. */
export function sentenceOf(schema: z.ZodType): FieldSentence | undefined {
  const meta = schema.meta() as Partial<FieldMeta> | undefined;
  if (meta?.zh && meta.en) return { zh: meta.zh, en: meta.en };
  const inner = innerOf(schema);
  return inner && sentenceOf(inner);
}

/** The role of a field, looked up through optional and default wrappers; undefined when it has none. */
export function roleOf(schema: z.ZodType): FieldRole | undefined {
  const meta = schema.meta() as FieldRole | undefined;
  if (meta?.role) return meta;
  const inner = innerOf(schema);
  return inner && roleOf(inner);
}

/** The schema beneath an optional or default wrapper, or before a transform; undefined for a schema that wraps none. */
export function innerOf(schema: z.ZodType): z.ZodType | undefined {
  const { innerType, in: before } = schema.def as { innerType?: z.ZodType; in?: z.ZodType };
  return innerType ?? before;
}
