import type { z } from 'zod';
import type { Bilingual } from './bilingual.ts';
import type { commonExample } from './example.ts';
import type { Skeleton } from './skeleton.ts';

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
  /** The fields of its own that a good standard of the kind has, as an author writes them. */
  example: Omit<z.input<Schema>, 'kind' | keyof typeof commonExample>;
}

/** Declares a kind; the compiler asks for every part. */
export function defineKind<Schema extends z.ZodObject>(kind: KindDefinition<Schema>): KindDefinition<Schema> {
  return kind;
}
