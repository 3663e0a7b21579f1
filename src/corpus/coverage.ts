import { addressableLists } from '../schema/index.ts';
import { entriesOf } from './build.ts';
import type { BasisSystem, Corpus } from './types.ts';

/** Where one system of the basis documents is held. */
export interface Coverage {
  system: BasisSystem;
  /** Clauses (`AP-03#dye`), questions (`questions/gas-safety#q1`), scenarios, terms and manuals that hold it. */
  heldBy: readonly string[];
  /** Why it is left out; undefined when it is not. */
  leftOut: { zh: string; en: string } | undefined;
}

/** For every numbered system: what holds it. A clause without a basis of its own holds what its standard names. */
export function coverageOf(corpus: Corpus): Coverage[] {
  const held = new Map<string, string[]>();
  const hold = (basis: readonly string[] | undefined, by: string) => {
    for (const id of basis ?? []) {
      const holders = held.get(id) ?? [];
      // One list that grows: a copy for each of thousands of clauses under one basis took most of a check.
      holders.push(by);
      held.set(id, holders);
    }
  };
  for (const { code, facts } of corpus.standards) {
    for (const list of addressableLists)
      for (const entry of entriesOf(facts, list)) {
        const own = entry['basis'] as readonly string[] | undefined;
        // A note speaks of a source without holding it, unless it says so itself.
        hold(own ?? (list === 'notes' ? undefined : facts.basis), `${code}#${entry.id}`);
      }
  }
  for (const bank of corpus.banks) {
    hold(bank.basis, `questions/${bank.bank}`);
    for (const question of bank.questions) hold(question.basis, `questions/${bank.bank}#${question.id}`);
  }
  for (const scenario of corpus.scenarios) hold(scenario.basis, `scenarios/${scenario.id}`);
  for (const term of corpus.terms) hold(term.basis, `terms#${term.id}`);
  for (const manual of corpus.manuals) hold(manual.facts.basis, `manuals/${manual.id}`);
  const leftOut = new Map(corpus.leftOut.map(({ basis, reason }) => [basis, reason]));
  return corpus.basis.map((system) => ({ system, heldBy: held.get(system.id) ?? [], leftOut: leftOut.get(system.id) }));
}
