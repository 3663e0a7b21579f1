import { z } from 'zod';

/** One sentence about a field that an author understands, in both languages. */
export interface FieldSentence {
  zh: string;
  en: string;
}

/** Metadata that every field carries: its sentence, and whether it holds words to translate. */
export interface FieldMeta extends FieldSentence {
  /** True when the field holds words, so the other language must carry it too. */
  words?: boolean;
}

/** Attaches the author's sentence to a schema; errors, guides and the exported JSON Schema print it. */
export function field<T extends z.ZodType>(schema: T, zh: string, en: string): T {
  return schema.meta({ zh, en, description: en });
}

/** A non-empty text without surrounding blanks. */
export const plainText = z.string().trim().min(1);

/** A field of words: one text that each language states for itself. */
export function words(zh: string, en: string) {
  return plainText.meta({ zh, en, description: en, words: true });
}

/** A field of words that is a list; both languages have the same number of entries. */
export function wordList(zh: string, en: string) {
  return z.array(plainText).min(1).meta({ zh, en, description: en, words: true });
}

/** The sentence of a field, looked up through optional and default wrappers; undefined when it has none. */
export function sentenceOf(schema: z.ZodType): FieldMeta | undefined {
  const meta = schema.meta() as Partial<FieldMeta> | undefined;
  if (meta?.zh && meta.en) return meta as FieldMeta;
  const inner = innerOf(schema);
  return inner ? sentenceOf(inner) : undefined;
}

function innerOf(schema: z.ZodType): z.ZodType | undefined {
  const { innerType } = schema.def as { innerType?: z.ZodType };
  return innerType;
}
