import { z } from 'zod';
import { field, plainText, withRole } from './field.ts';

/** One text in every language of the product. */
export interface Bilingual {
  zh: string;
  en: string;
}

/**
 * An object that says something in each language of the site, for data that lives in one file. Which languages these
 * are is the site's affair: a missing one is told when the file is read. A language that the site does not have reads
 * the text of the other, so that nobody needs to ask whether it is there.
 */
export function inLanguages<Shape extends z.ZodRawShape>(shape: Shape): z.ZodType<InLanguages<Shape>> {
  const texts = {
    zh: field(plainText.optional(), '中文文字', 'The text in Chinese'),
    en: field(plainText.optional(), '英文文字', 'The text in English'),
  };
  return withRole(z.strictObject({ ...shape, ...texts }), { role: 'bilingual' }).transform((value) => {
    const { zh, en } = value as Partial<Bilingual>;
    return { ...value, zh: zh ?? en ?? '', en: en ?? zh ?? '' } as InLanguages<Shape>;
  });
}
type InLanguages<Shape extends z.ZodRawShape> = Bilingual &
  (keyof Shape extends never ? unknown : z.output<z.ZodObject<Shape>>);

/** Text in each language, for data that lives in one file (questions, scenarios, terms). */
export const bilingual = inLanguages({});

/** Text in each language that tells of a case, or asks, and does not state a rule. */
export const scene = withRole(bilingual, { role: 'bilingual', scene: true });

/** Lists of words in both languages, for instance synonyms. */
export const bilingualLists = z.strictObject({
  zh: field(z.array(plainText).default([]), '中文词语', 'Words in Chinese'),
  en: field(z.array(plainText).default([]), '英文词语', 'Words in English'),
});

/** A closed list in code: ids with a label in both languages. */
export type Labels<Id extends string> = Readonly<Record<Id, Bilingual>>;

const labelled = new Map<string, Labels<string>[]>();

/**
 * What the entries of a closed list in code are called, found by all its ids in order: several tables where lists have
 * the same ids, such as the units of time and what is counted over them; none for other lists.
 */
export function labelsOf(ids: readonly string[]): readonly Labels<string>[] {
  return labelled.get(ids.join()) ?? [];
}

/** The schema of a closed list: exactly its ids. */
export function oneOf<Id extends string>(labels: Labels<Id>) {
  const key = Object.keys(labels).join();
  labelled.set(key, [...(labelled.get(key) ?? []), labels]);
  return z.enum(Object.keys(labels) as [Id, ...Id[]]);
}
