import type { StandardFacts } from '../schema/index.ts';
import { wholeWhere } from './axes.ts';
import type { Aim } from './mine.ts';
import type { Corpus } from './types.ts';

/** What an aim is worked out from. */
type Lists = Pick<Corpus, 'axes' | 'vocabulary'>;
type AppliesTo = StandardFacts['appliesTo'];
type Listed = Lists['vocabulary']['roles'];

/**
 * Whom something is for, with what follows from the company's lists, so that a device need not know them: what is for a
 * role is for those that belong to it, and what is said in one channel may be said in that which it belongs to.
 */
export function aimOf({ vocabulary, axes }: Lists, { roles, channels, where }: Partial<AppliesTo>): Aim {
  const forRoles = withParts(vocabulary.roles, roles);
  const said = withParts(vocabulary.channels, channels);
  const inChannels = said.length === 0 ? said : [...new Set([...said, ...wholes(vocabulary.channels, said)])];
  return {
    ...(forRoles.length > 0 && { roles: forRoles }),
    ...(inChannels.length > 0 && { channels: inChannels }),
    ...(where && { where: wholeWhere({ axes }, where) }),
  };
}

/** The aims of several things, each once, with how many have it. */
export function aimsCounted(lists: Lists, things: readonly Partial<AppliesTo>[]): [aim: Aim, times: number][] {
  const found = new Map<string, [Aim, number]>();
  for (const aim of things.map((thing) => aimOf(lists, thing))) {
    const known = found.get(JSON.stringify(aim));
    if (known) known[1] += 1;
    else found.set(JSON.stringify(aim), [aim, 1]);
  }
  return [...found.values()];
}

/** The aims of several things, each once. */
export function aimsOf(lists: Lists, things: readonly Partial<AppliesTo>[]): Aim[] {
  return aimsCounted(lists, things).map(([aim]) => aim);
}

/** The entries named, and all that belong to one of them; none where everyone is named. */
function withParts(list: Listed, ids: readonly string[] = []): string[] {
  if (ids.includes('all')) return [];
  const parts = list.filter(({ id }) => wholes(list, [id]).some((whole) => ids.includes(whole)));
  return [...new Set([...ids, ...parts.map(({ id }) => id)])];
}

/** What the entries belong to, however far up; a list that goes round in a circle ends where it began. */
export function wholes(list: Listed, ids: readonly string[]): string[] {
  const found = new Set<string>();
  const add = (id: string) => {
    const above = list.find((entry) => entry.id === id)?.partOf;
    if (above === undefined || found.has(above)) return;
    found.add(above);
    add(above);
  };
  for (const id of ids) add(id);
  return [...found];
}
