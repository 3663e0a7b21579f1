import { z } from 'zod';
import { field, plainText } from './field.ts';

/** Text in both languages, for data that lives in one file (vocabularies, questions, scenarios, terms). */
export const bilingual = z.strictObject({
  zh: field(plainText, '中文文字', 'The text in Chinese'),
  en: field(plainText, '英文文字', 'The text in English'),
});
export type Bilingual = z.output<typeof bilingual>;

/** Lists of words in both languages, for instance synonyms. */
export const bilingualLists = z.strictObject({
  zh: field(z.array(plainText).default([]), '中文词语', 'Words in Chinese'),
  en: field(z.array(plainText).default([]), '英文词语', 'Words in English'),
});

/** A closed list in code: ids with a label in both languages. */
export type Labels<Id extends string> = Readonly<Record<Id, Bilingual>>;

/** The schema of a closed list: exactly its ids. */
export function oneOf<Id extends string>(labels: Labels<Id>) {
  return z.enum(Object.keys(labels) as [Id, ...Id[]]);
}
