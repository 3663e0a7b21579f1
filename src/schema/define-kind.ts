import type { z } from 'zod';
import type { Bilingual } from './bilingual.ts';
import type { Stance } from './clause.ts';
import type { commonExample } from './example.ts';
import type { Skeleton } from './skeleton.ts';

/** A clause of a kind. */
type ClauseIn<Schema extends z.ZodType> =
  z.output<Schema> extends { clauses: readonly (infer Clause)[] } ? Clause : never;

/**
 * A kind of standard: what it is called, what it holds, how its body is built. Its page and its card stand beside it,
 * as they know the site and the cards.
 */
export interface KindDefinition<Schema extends z.ZodObject> {
  labels: Bilingual;
  schema: Schema;
  /** The headings of its body. */
  skeleton: Skeleton;
  /** What a declared number counts; clauses unless said otherwise. */
  counted?: 'steps';
  /** The numbers that may be declared, the usual one first; the number of clauses if left out. */
  counts?: (facts: z.output<Schema>) => readonly number[];
  /** What a clause does with what its text names; it only tells what is so, unless said otherwise. */
  stanceOf?: (clause: ClauseIn<Schema>) => Stance;
  /** How people ask for a standard of the kind, whatever it is about; for the search. */
  asked?: Readonly<Record<keyof Bilingual, readonly string[]>>;
  /** Lists of a clause that hold what is never said. */
  neverSaid?: readonly string[];
  /** The fields of its own that a good standard of the kind has, as an author writes them. */
  example: Omit<z.input<Schema>, 'kind' | keyof typeof commonExample>;
}

/** Declares a kind; the compiler asks for every part. */
export function defineKind<Schema extends z.ZodObject>(kind: KindDefinition<Schema>): KindDefinition<Schema> {
  return kind;
}
