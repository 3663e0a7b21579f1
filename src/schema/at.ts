import { z } from 'zod';
import { innerOf } from './field.ts';

type Path = readonly PropertyKey[];

/** The schema that governs a path of some data, as it stands in its parent; undefined beyond the schema. */
export function schemaAt(root: z.ZodType, path: Path, data: unknown): z.ZodType | undefined {
  let schema: z.ZodType | undefined = root;
  let value = data;
  for (const part of path) {
    // The last schema stays wrapped, because the wrapper may carry the field's sentence.
    schema = schema && childOf(unwrap(schema, value), part);
    value = valueAt(value, [part]);
  }
  return schema;
}

/** The value at a path of some data; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) => (at && typeof at === 'object' ? (at as Readonly<Record<PropertyKey, unknown>>)[part] : undefined),
    data,
  );
}

/** The keys an object schema knows at a path; empty when it is no object. */
export function keysAt(root: z.ZodType, path: Path, data: unknown): string[] {
  const schema = schemaAt(root, path, data);
  const object = schema && unwrap(schema, valueAt(data, path));
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function childOf(schema: z.ZodType, part: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(part)] as z.ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}

/** Takes off wrappers, and picks the option of a union that the data names by `kind`. */
function unwrap(schema: z.ZodType, data: unknown): z.ZodType {
  const { left } = schema.def as { left?: z.ZodType };
  const inner = innerOf(schema);
  if (inner) return unwrap(inner, data);
  if (left) return unwrap(left, data);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const kind = (data as { kind?: unknown } | null)?.kind;
    const option = (schema.options as z.ZodObject[]).find(
      (candidate) => (candidate.shape['kind'] as z.ZodLiteral | undefined)?.value === kind,
    );
    return option ?? schema;
  }
  if (schema instanceof z.ZodUnion) {
    const list = (schema.options as z.ZodType[]).find((option) => unwrap(option, data) instanceof z.ZodArray);
    if (list && Array.isArray(data)) return unwrap(list, data);
    const object = (schema.options as z.ZodType[]).find((option) => unwrap(option, data) instanceof z.ZodObject);
    return object && data && typeof data === 'object' ? unwrap(object, data) : schema;
  }
  return schema;
}
