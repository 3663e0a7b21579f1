import { z } from 'zod';
import { kindDefinitions } from '../kinds/index.ts';
import type { KindDefinition } from './define-kind.ts';
import { kindSchemas, type Kind } from './kind.ts';

type KindSchema = (typeof kindSchemas)[Kind];

/** A standard of any kind, told apart by `kind`. */
export const standard = z.discriminatedUnion('kind', Object.values(kindSchemas) as [KindSchema, ...KindSchema[]]);
export type StandardFacts = z.output<typeof standard>;
export type FactsOf<K extends Kind> = Extract<StandardFacts, { kind: K }>;
export type ClauseOf<K extends Kind> = FactsOf<K>['clauses'][number];
export type Clause = StandardFacts['clauses'][number];

/** Lists of a standard whose entries have ids and words, so both languages carry them. */
export const addressableLists = ['clauses', 'axes', 'symbols', 'notes', 'waivers'] as const;
export type AddressableList = (typeof addressableLists)[number];

/** The object schema of one list's entries; undefined when the kind has no such list. */
export function entrySchema(kind: Kind, list: AddressableList): z.ZodObject | undefined {
  let schema = kindSchemas[kind].shape[list as 'clauses'] as z.ZodType | undefined;
  while (schema && !(schema instanceof z.ZodArray)) schema = (schema.def as { innerType?: z.ZodType }).innerType;
  return schema instanceof z.ZodArray ? (schema.element as z.ZodObject) : undefined;
}

/** The numbers that a standard may declare, the usual one first. */
export function countsOf(facts: StandardFacts): readonly number[] {
  const { counts } = kindDefinitions[facts.kind] as Pick<KindDefinition<KindSchema>, 'counts'>;
  const count = (all: StandardFacts) => counts?.(all) ?? [all.clauses.length];
  return [...new Set([...count(withoutVariants(facts)), ...count(facts)])];
}

/** Facts with one clause of each matter: whoever counts them counts what is said, not for how many places. */
function withoutVariants(facts: StandardFacts): StandardFacts {
  const clauses = facts.clauses as readonly Pick<Clause, 'variantOf'>[];
  const isFirst = ({ variantOf }: Pick<Clause, 'variantOf'>, at: number) =>
    variantOf === undefined || clauses.findIndex((other) => other.variantOf === variantOf) === at;
  // The clauses are some of its own, so they are of its kind.
  return { ...facts, clauses: clauses.filter(isFirst) } as StandardFacts;
}
