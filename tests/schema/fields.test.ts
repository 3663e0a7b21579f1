import { z } from 'zod';
import { expect, test } from 'vitest';
import { exportedSchemas } from '../../src/schema/export-json.ts';
import { innerOf } from '../../src/schema/field.ts';
import { sentenceOf } from '../../src/schema/index.ts';

/** Every field of an object schema and below it, as path and schema. Discriminators state themselves. */
function* fieldsOf(schema: z.ZodType, path = ''): Iterable<[string, z.ZodType]> {
  const wrapped = innerOf(schema) ?? (schema.def as { left?: z.ZodType }).left;
  if (wrapped) yield* fieldsOf(wrapped, path);
  else if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
    for (const [name, field] of Object.entries(shape)) {
      if (field instanceof z.ZodLiteral && name === 'kind') continue;
      yield [`${path}.${name}`, field];
      yield* fieldsOf(field, `${path}.${name}`);
    }
  } else if (schema instanceof z.ZodArray) yield* fieldsOf(schema.element as z.ZodType, `${path}[]`);
  else if (schema instanceof z.ZodUnion)
    for (const [index, option] of (schema.options as z.ZodType[]).entries())
      yield* fieldsOf(option, `${path}(${index})`);
}

test.each(Object.entries(exportedSchemas))('every field of %s has its sentence in both languages', (_name, schema) => {
  const fields = [...fieldsOf(schema)];
  // The least that anything has: the title and the rule sentence of a page.
  expect(fields.length).toBeGreaterThanOrEqual(2);
  const silent = fields.filter(([, field]) => {
    const sentence = sentenceOf(field);
    return !sentence || !/\p{Script=Han}/u.test(sentence.zh) || /\p{Script=Han}/u.test(sentence.en);
  });
  // The block of a standard is of one kind; each field in it has its sentence.
  expect(silent.map(([path]) => path).filter((path) => path !== '.standard')).toEqual([]);
});
