import type { Place, Where } from '../schema/index.ts';
import { mayHoldAt, surelyHoldsAt } from './holds.ts';

/** Whom something is for, by ids; what is left out limits nothing. */
export interface Aim {
  roles?: readonly string[];
  channels?: readonly string[];
  where?: Where | undefined;
}

/** What a reader said of themselves: one id each, empty where nothing was said. */
export interface Reader {
  role: string;
  channel: string;
  place: Place;
}

/** How near something is to a reader: it names them, it is for everyone, or it is for others. */
export type Rank = (typeof ranks)[number];
const ranks = ['own', 'everyone', 'other'] as const;

/**
 * How near something is to a reader. Only what names others is for others: who has not said a thing may be anyone, and
 * what does not limit it is for all.
 */
export function rankOf({ roles = [], channels = [], where }: Aim, { role, channel, place }: Reader): Rank {
  const asked = [
    [roles, role],
    [channels, channel],
  ] as const;
  const named = asked.filter(([ids, id]) => ids.length > 0 && id !== '');
  if (named.some(([ids, id]) => !ids.includes(id)) || !mayHoldAt(place, where)) return 'other';
  return named.length > 0 || (where !== undefined && surelyHoldsAt(place, where)) ? 'own' : 'everyone';
}

/** How near a thing of several parts is: as near as its nearest part. One without parts is for everyone. */
export function nearestRank(aims: readonly Aim[], reader: Reader): Rank {
  const found = new Set(aims.map((aim) => rankOf(aim, reader)));
  return ranks.find((rank) => found.has(rank)) ?? 'everyone';
}

/** Things in the order of how near they are, each rank in the order it had. */
export function byRank<T>(things: readonly T[], rank: (thing: T) => Rank): T[] {
  return ranks.flatMap((one) => things.filter((thing) => rank(thing) === one));
}
