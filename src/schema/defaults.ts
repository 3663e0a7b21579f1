import { z } from 'zod';

/**
 * A record without the fields that say what is so anyway, and with no field that is not there. What is kept for years
 * is kept so: a field that the product adds later, with a value where nothing is said, changes no record.
 */
export function withoutDefaults(schema: z.ZodObject | undefined, data: Readonly<Record<string, unknown>>) {
  const shape = (schema?.shape ?? {}) as Record<string, z.ZodType>;
  return Object.fromEntries(
    Object.entries(data).filter(([name, value]) => value !== undefined && !isUsual(shape[name], value)),
  );
}

function isUsual(field: z.ZodType | undefined, value: unknown): boolean {
  return field instanceof z.ZodDefault && JSON.stringify(field.def.defaultValue) === JSON.stringify(value);
}
