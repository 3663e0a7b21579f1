import type { Corpus } from '../types.ts';

/** The levels of authority that a role decides, by the reference of the clause; withdrawn standards have none. */
export function decidedBy({ standards }: Pick<Corpus, 'standards'>, role: string): string[] {
  return standards.flatMap(({ code, facts }) =>
    facts.kind === 'authority' && facts.state !== 'withdrawn'
      ? facts.clauses.filter(({ decides }) => decides?.includes(role)).map(({ id }) => `${code}#${id}`)
      : [],
  );
}
