import { z } from 'zod';
import { innerOf, roleOf } from './field.ts';
import type { FieldRole, RoleName } from './role.ts';

/** Called for each value whose field has a wanted role. The path must be copied to be kept. */
export type RoleVisitor = (role: FieldRole, value: unknown, path: readonly (string | number)[]) => void;

/** The part of a schema that leads to fields with wanted roles; undefined where it leads to none. */
interface Plan {
  role?: FieldRole;
  fields?: Map<string, Plan>;
  element?: Plan;
  value?: Plan;
  keys?: Plan;
  options?: Option[];
}

/** An option of a union: the kind that its data names, the form that its data has. */
interface Option {
  kind: string | undefined;
  form: 'list' | 'object' | 'single';
  plan: Plan | undefined;
}

const plans = new Map<string, WeakMap<z.ZodType, { plan: Plan | undefined }>>();

/** Walks data along its schema and visits every value of a field with one of some roles, in the order of the data. */
export function visitRoles(schema: z.ZodType, data: unknown, wanted: readonly RoleName[], visit: RoleVisitor): void {
  const plan = planOf(schema, wanted);
  if (plan) follow(plan, data, [], visit);
}

function planOf(schema: z.ZodType, wanted: readonly RoleName[]): Plan | undefined {
  const key = wanted.join();
  const known = plans.get(key) ?? new WeakMap<z.ZodType, { plan: Plan | undefined }>();
  plans.set(key, known);
  const made = known.get(schema) ?? { plan: plan(schema, wanted) };
  known.set(schema, made);
  return made.plan;
}

function plan(schema: z.ZodType, wanted: readonly RoleName[]): Plan | undefined {
  const role = roleOf(schema);
  const own = role && wanted.includes(role.role) ? { role } : {};
  const below = childrenOf(bare(schema), wanted);
  return own.role || below ? { ...own, ...below } : undefined;
}

function childrenOf(schema: z.ZodType, wanted: readonly RoleName[]): Plan | undefined {
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
      const found = plan(field, wanted);
      return found ? [[name, found] as const] : [];
    });
    return fields.length > 0 ? { fields: new Map(fields) } : undefined;
  }
  if (schema instanceof z.ZodArray) {
    const element = plan(schema.element as z.ZodType, wanted);
    return element && { element };
  }
  if (schema instanceof z.ZodRecord) {
    const value = plan(schema.valueType as z.ZodType, wanted);
    const keys = plan(schema.keyType as z.ZodType, wanted);
    return value || keys ? { ...(value && { value }), ...(keys && { keys }) } : undefined;
  }
  if (schema instanceof z.ZodUnion) {
    const options = (schema.options as z.ZodType[]).map((option) => ({
      kind: kindOf(option),
      form: formOf(option),
      plan: plan(option, wanted),
    }));
    return options.some((option) => option.plan) ? { options } : undefined;
  }
  return undefined;
}

function follow(at: Plan, data: unknown, path: (string | number)[], visit: RoleVisitor): void {
  if (data === undefined || data === null) return;
  if (at.role) visit(at.role, data, path);
  const into = (next: Plan | undefined, value: unknown, part: string | number) => {
    if (!next) return;
    path.push(part);
    follow(next, value, path, visit);
    path.pop();
  };
  if (Array.isArray(data)) {
    if (at.element) for (let index = 0; index < data.length; index += 1) into(at.element, data[index], index);
  } else if (typeof data === 'object') {
    const object = data as Record<string, unknown>;
    // A clause may have sixty fields and has five of them: what it has is asked for, not what it might have.
    if (at.fields) for (const name of Object.keys(object)) into(at.fields.get(name), object[name], name);
    for (const name of at.value || at.keys ? Object.keys(object) : []) {
      if (at.keys?.role) visit(at.keys.role, name, [...path, name]);
      into(at.value, object[name], name);
    }
  }
  for (const option of at.options ?? []) if (option.plan && fits(option, data)) follow(option.plan, data, path, visit);
}

/** An option of a union is followed when the data names its kind, or is of its form. */
function fits({ kind, form }: Option, data: unknown): boolean {
  if (kind !== undefined) return (data as { kind?: unknown }).kind === kind;
  return form === (Array.isArray(data) ? 'list' : typeof data === 'object' ? 'object' : 'single');
}

function formOf(schema: z.ZodType): Option['form'] {
  const plain = bare(schema);
  if (plain instanceof z.ZodArray) return 'list';
  return plain instanceof z.ZodObject || plain instanceof z.ZodRecord ? 'object' : 'single';
}

function kindOf(schema: z.ZodType): string | undefined {
  const object = bare(schema);
  const kind = object instanceof z.ZodObject ? (object.shape as Record<string, z.ZodType>)['kind'] : undefined;
  return kind instanceof z.ZodLiteral ? String(kind.value) : undefined;
}

/** A schema without the wrappers around it. */
function bare(schema: z.ZodType): z.ZodType {
  const { left } = schema.def as { left?: z.ZodType };
  const inner = innerOf(schema) ?? left;
  return inner ? bare(inner) : schema;
}
