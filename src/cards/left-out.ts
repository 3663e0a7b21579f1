import { commonFields, kindSchemas, type StandardFacts, visitRoles } from '../schema/index.ts';
import { cardChoice } from '../corpus/index.ts';
import type { Wording } from './words.ts';

const roles = ['words', 'vocabulary'] as const;

/**
 * Whether a card leaves out words of its clauses, or of what its kind says of the whole standard: remarks, names of
 * files. Asked of what is printed, so that no field can be dropped without a word.
 */
export function leavesOut(facts: StandardFacts, printed: unknown, wording: Wording): boolean {
  const said = plain(JSON.stringify(printed));
  const own = Object.entries(facts).filter(([name]) => !(name in commonFields));
  const clauses = cardChoice(facts).clauses;
  const ids = new Set(clauses.map(({ id }) => id));
  const chosen = { ...Object.fromEntries(own), clauses };
  // No line of a card has room for when, by whom and how a line is said: that it is on the page is said instead.
  let lacks = facts.kind === 'phrasing' && facts.clauses.some(({ id, wording: how }) => ids.has(id) && how === 'fixed');
  visitRoles(kindSchemas[facts.kind], chosen, roles, (role, value, path) => {
    if (lacks || isNeedless(facts, clauses, path)) return;
    const texts = Array.isArray(value) ? (value as string[]) : [String(value)];
    const named = role.role === 'vocabulary' ? texts.map((id) => wording.label(role.from, id)) : texts;
    lacks = named.some((text) => !said.includes(plain(JSON.stringify(wording.filled(text)).slice(1, -1))));
  });
  return lacks;
}

/** Where a clause stands on its page, which is no part of what it says, and what the table of visits says in cells. */
function isNeedless(
  { kind, clauses: all }: StandardFacts,
  clauses: readonly { every?: unknown }[],
  [list, index, field]: readonly (string | number)[],
): boolean {
  if (list !== 'clauses') return false;
  if (kind === 'visit-frequency') return field === 'text' && clauses[Number(index)]?.every !== undefined;
  // What all lines of a standard are for is its subject.
  const isOne = new Set(all.map((clause) => 'situation' in clause && clause.situation)).size === 1;
  return (field === 'situation' && isOne) || (kind === 'appearance' && field === 'part');
}

/** Letters and digits alone: marks and spaces are set otherwise on a card. */
const plain = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
