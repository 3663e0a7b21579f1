import { z } from 'zod';
import type { Corpus } from '../corpus/index.ts';
import {
  calendarColour,
  channel,
  form,
  holiday,
  namedHours,
  placeholder,
  qualification,
  staffRole,
  standard as standardSchema,
  toJsonSchema,
  vocabularies,
  vocabularyEntry,
  type VocabularyName,
  visitRoles,
} from '../schema/index.ts';

/** Lists whose entries say more than their names. */
const fuller: Partial<Record<VocabularyName, z.ZodType>> = {
  ...{ channels: channel, colours: calendarColour, forms: form, holidays: holiday, hours: namedHours },
  ...{ placeholders: placeholder, qualifications: qualification, roles: staffRole },
};

const names = Object.keys(vocabularies) as VocabularyName[];
const entryOf = (name: VocabularyName) => fuller[name] ?? vocabularyEntry;

/** The closed lists of the export, each as its entries. */
export const exportedLists = z.strictObject(
  Object.fromEntries(
    names.map((name) => [name, z.array(entryOf(name)).optional().describe(vocabularies[name].en)]),
  ) as unknown as Record<VocabularyName, z.ZodOptional<z.ZodArray>>,
);
export type ExportedLists = z.output<typeof exportedLists>;

/** The JSON Schema of the lists: that of what an author writes, as a name that is left out is filled in by reading. */
export function listsJsonSchema(): object {
  const { $schema: _, ...schema } = toJsonSchema(exportedLists, 'en', 'input');
  // It stands within another schema, from which its references start.
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/properties/lists/$defs/')) as object;
}

/** The lists that standards name entries of, and those that such entries name, each whole and once. */
export function listsOf({ standards, vocabulary }: Corpus): ExportedLists {
  const wanted = new Set<VocabularyName>();
  const collect = (schema: z.ZodType, data: unknown) => {
    visitRoles(schema, data, ['vocabulary'], (role) => {
      if (role.role !== 'vocabulary' || wanted.has(role.from)) return;
      wanted.add(role.from);
      collect(z.array(entryOf(role.from)), vocabulary[role.from]);
    });
  };
  for (const { facts } of standards) collect(standardSchema, facts);
  const named = names.filter((name) => wanted.has(name) && vocabulary[name].length > 0);
  return Object.fromEntries(named.map((name) => [name, [...vocabulary[name]]]));
}
