import { type Kind, kindDefinitions } from '../kinds/index.ts';
import type { Bilingual } from './bilingual.ts';
import type { Stance } from './clause.ts';
import type { KindDefinition } from './define-kind.ts';
import type { Skeleton } from './skeleton.ts';

export type { Kind };

type Definitions = typeof kindDefinitions;

/** One part of every kind, by kind. */
function each<Part extends keyof KindDefinition<never>>(part: Part) {
  const parts = Object.entries(kindDefinitions).map(([kind, definition]) => [kind, definition[part]]);
  return Object.fromEntries(parts) as { [K in Kind]: Definitions[K][Part] };
}

/** The kinds of standard, each with its schema. */
export const kindSchemas = each('schema');

/** Names of the kinds. */
export const kinds: Readonly<Record<Kind, Bilingual>> = each('labels');

/** The fixed headings of each kind's body, the same in every language. */
export const skeletons: Readonly<Record<Kind, Skeleton>> = each('skeleton');

/** What a declared number of a kind counts. */
export function countedIn(kind: Kind): 'steps' | 'clauses' {
  const { counted }: Pick<KindDefinition<never>, 'counted'> = kindDefinitions[kind];
  return counted ?? 'clauses';
}

/** What a clause of a kind does with what its text names. */
export function stanceOf(kind: Kind, clause: object): Stance {
  const { stanceOf: own }: { stanceOf?: (clause: never) => Stance } = kindDefinitions[kind];
  // A clause of the kind: the corpus holds no other.
  return own?.(clause as never) ?? 'none';
}

/** How people ask for any standard of a kind, in a language; for the search. */
export function askedOf(kind: Kind, locale: keyof Bilingual): readonly string[] {
  const { asked }: Pick<KindDefinition<never>, 'asked'> = kindDefinitions[kind];
  return asked?.[locale] ?? [];
}

/** The lists of a kind's clauses that hold what is never said. */
export function neverSaidIn(kind: Kind): readonly string[] {
  const { neverSaid }: Pick<KindDefinition<never>, 'neverSaid'> = kindDefinitions[kind];
  return neverSaid ?? [];
}
