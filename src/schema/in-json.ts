import { z } from 'zod';

/** A part of a JSON Schema that data must keep to as well. */
export type JsonCondition = z.core.JSONSchema.JSONSchema;

/**
 * Metadata for a schema with a refinement: the same in JSON Schema, so that editors refuse what reading refuses. What
 * cannot be said there (one date before another, as many of these as of those) is left to the check.
 */
export const inJson = (...conditions: JsonCondition[]): { json: readonly JsonCondition[] } => ({ json: conditions });

/** What a schema says in JSON Schema beside its type; undefined where that is nothing. */
export function conditionsOf(schema: z.core.$ZodType): readonly JsonCondition[] | undefined {
  return (z.globalRegistry.get(schema) as Partial<ReturnType<typeof inJson>> | undefined)?.json;
}

/** The object has all of these fields. */
export const has = (...names: string[]): JsonCondition => ({
  // Said as properties too: a required field that nothing describes is taken for a slip in strict mode.
  properties: Object.fromEntries(names.map((name) => [name, true])),
  required: names,
});

/** The object has at least one of these fields. */
export const hasAny = (...names: string[]): JsonCondition => ({ anyOf: names.map((name) => has(name)) });

/** The object has a field, and its value is one of these. */
export const is = (name: string, ...values: (string | boolean)[]): JsonCondition => whose(name, { enum: values });

/** The object has a field, and its value keeps to a condition. */
export const whose = (name: string, condition: JsonCondition): JsonCondition => ({
  properties: { [name]: condition },
  required: [name],
});

export const not = (condition: JsonCondition): JsonCondition => ({ not: condition });
export const all = (...conditions: JsonCondition[]): JsonCondition => ({ allOf: conditions });
export const either = (...conditions: JsonCondition[]): JsonCondition => ({ anyOf: conditions });
export const whenThen = (condition: JsonCondition, then: JsonCondition): JsonCondition => ({ if: condition, then });

/** Where the object has one field, it has others. */
export const needs = (name: string, ...others: string[]): JsonCondition => whenThen(has(name), has(...others));
