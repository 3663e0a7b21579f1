import type { Locale } from '../../languages/index.ts';
import { factText, figureFacts } from '../figures/facts.ts';
import { entries } from '../build.ts';
import { localize } from '../localize.ts';
import type { Standard } from '../types.ts';

/** What a clause says in one line, its figures with it: `海报高度 · 90–110 厘米`; of a standard, its rule sentence. */
export function statementOf(standard: Standard, id: string | undefined, locale: Locale): string {
  const { description, facts } = localize(standard, locale);
  if (id === undefined) return description;
  const text = entries(facts).find((entry) => entry.id === id)?.['text'];
  const said = typeof text === 'string' ? text : '';
  const figures = figureFacts(standard.facts).filter((fact) => fact.clause === id && fact.isField);
  return [said, ...figures.map((fact) => factText(fact, locale))].filter((part) => part !== '').join(' · ');
}
