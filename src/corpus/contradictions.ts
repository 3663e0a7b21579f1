import type { Contradiction } from '../schema/index.ts';

/** The id of a contradiction's place on a page; no clause id begins with an underscore. */
export const contradictionAnchor = (id: string) => `_c-${id}`;

/**
 * The codes of the standards that a contradiction names, that of the rule first: the page of the first one tells it,
 * and the editors' page where there is none.
 */
export function codesOf({ sides, rule }: Pick<Contradiction, 'rule' | 'sides'>): string[] {
  const named = [rule, ...sides.map(({ clause }) => clause)].flatMap((reference) => reference?.split('#')[0] ?? []);
  return [...new Set(named)];
}
