import { z } from 'zod';
import { innerOf } from '../../src/schema/field.ts';

/** The fields of a schema and below it. One that several places share is one field. */
export type Fields = Map<z.ZodType, string>;

/** Adds every field that a schema declares, under the name of the first place it was met in. */
export function declaredFields(schema: z.ZodType, name: string, fields: Fields): void {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.ZodType>> = inner.shape;
    for (const [key, field] of Object.entries(shape)) {
      if (fields.has(field)) continue;
      fields.set(field, `${name}.${key}`);
      declaredFields(field, `${name}.${key}`, fields);
    }
  } else if (inner instanceof z.ZodArray) declaredFields(inner.element as z.ZodType, `${name}[]`, fields);
  else if (inner instanceof z.ZodRecord) declaredFields(inner.valueType as z.ZodType, `${name}{}`, fields);
  else if (inner instanceof z.ZodUnion)
    for (const option of inner.options as z.ZodType[]) declaredFields(option, name, fields);
}

/** Adds every field that some data has, as it was written: what the schema would fill in does not count. */
export function usedFields(schema: z.ZodType, data: unknown, used: Set<z.ZodType>): void {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion) {
    const fitting = (inner.options as z.ZodType[]).find((option) => option.safeParse(data).success);
    if (fitting) usedFields(fitting, data, used);
  } else if (inner instanceof z.ZodArray && Array.isArray(data)) {
    for (const item of data) usedFields(inner.element as z.ZodType, item, used);
  } else if (data && typeof data === 'object') {
    const shape: Readonly<Record<string, z.ZodType>> = inner instanceof z.ZodObject ? inner.shape : {};
    for (const [key, value] of Object.entries(data)) {
      const field = inner instanceof z.ZodRecord ? (inner.valueType as z.ZodType) : shape[key];
      if (!field) continue;
      used.add(field);
      usedFields(field, value, used);
    }
  }
}

/** Without optional and default wrappers and before a transform, and of two that are joined, the first. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const inside = innerOf(schema) ?? (schema.def as { left?: z.ZodType }).left;
  return inside ? unwrapped(inside) : schema;
}
