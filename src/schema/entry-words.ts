import { z } from 'zod';
import { innerOf, roleOf } from './field.ts';
import type { Kind } from './kind.ts';
import { type AddressableList, entrySchema } from './standard.ts';

/** A field of words of the entries of a list; `each` names the words where the field is a list of objects. */
export interface WordField {
  name: string;
  each?: string;
}

type Entry = Readonly<Record<string, unknown>>;
/** The words of an entry by field: one text or a list of texts. */
export type EntryWords = Readonly<Record<string, string | readonly string[]>>;

const known = new Map<string, readonly WordField[]>();

/** The word fields in the entries of one list of one kind, in the order of the schema. */
export function wordFieldsOf(kind: Kind, list: AddressableList): readonly WordField[] {
  const key = `${kind} ${list}`;
  const made = known.get(key) ?? Object.entries(entrySchema(kind, list)?.shape ?? {}).flatMap(fieldOf);
  known.set(key, made);
  return made;
}

/** Names of the word fields in the entries of one list of one kind, in the order of the schema. */
export function wordFields(kind: Kind, list: AddressableList): string[] {
  return wordFieldsOf(kind, list).map(({ name }) => name);
}

/** The words that an entry has, by field. */
export function entryWords(kind: Kind, list: AddressableList, entry: Entry): EntryWords {
  const found = wordFieldsOf(kind, list).flatMap(({ name, each }) => {
    const value = entry[name];
    // A line in a language of its own is said as it is, whatever the page speaks.
    if (value === undefined || (name === 'text' && entry['language'] !== undefined)) return [];
    return [[name, each === undefined ? value : (value as Entry[]).map((item) => item[each])] as const];
  });
  return Object.fromEntries(found) as EntryWords;
}

/** An entry with words of another language in place of its own; what has none there keeps its own. */
export function withEntryWords<E extends Entry>(kind: Kind, list: AddressableList, entry: E, words: Entry): E {
  const changed = wordFieldsOf(kind, list).flatMap(({ name, each }) => {
    const said = words[name];
    if (said === undefined || (name === 'text' && entry['language'] !== undefined)) return [];
    const own = entry[name];
    if (each === undefined || !Array.isArray(own)) return each === undefined ? [[name, said] as const] : [];
    const texts: readonly unknown[] = Array.isArray(said) ? said : [said];
    return [[name, (own as Entry[]).map((item, at) => ({ ...item, [each]: texts[at] ?? item[each] }))] as const];
  });
  return { ...entry, ...Object.fromEntries(changed) };
}

function fieldOf([name, schema]: [string, z.ZodType]): WordField[] {
  if (roleOf(schema)?.role === 'words') return [{ name }];
  const list = bare(schema);
  const item = list instanceof z.ZodArray ? bare(list.element as z.ZodType) : undefined;
  const words = item instanceof z.ZodObject ? Object.entries<z.ZodType>(item.shape) : [];
  const each = words.find(([, field]) => roleOf(field)?.role === 'words');
  return each ? [{ name, each: each[0] }] : [];
}

/** A schema without the wrappers around it. */
function bare(schema: z.ZodType): z.ZodType {
  const inner = innerOf(schema);
  return inner ? bare(inner) : schema;
}
