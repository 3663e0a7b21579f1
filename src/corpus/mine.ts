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

/** What a thing of many parts, such as a manual, is to a reader. */
export interface Need {
  rank: Rank;
  /** How many of its parts name the reader, if not in passing. */
  named: number;
  /** Which part of it tells what to say and do, from 0 to 1. */
  deeds: number;
}

/** A manual of which less than this part names the reader names them in passing, and is for everyone like the rest. */
const inPassing = 0.1;

/** What a thing is to a reader, by how many of its parts have which aim. One without parts is for everyone. */
export function needOf(parts: readonly (readonly [aim: Aim, times: number])[], deeds: number, reader: Reader): Need {
  const rank = nearestRank(
    parts.map(([aim]) => aim),
    reader,
  );
  const all = parts.reduce((sum, [, times]) => sum + times, 0);
  const named = parts.reduce((sum, [aim, times]) => sum + (rankOf(aim, reader) === 'own' ? times : 0), 0);
  return rank === 'own' && named < all * inPassing ? { rank: 'everyone', named: 0, deeds } : { rank, named, deeds };
}

/**
 * Things in the order in which a reader needs them. First what is theirs, that which names them most often before the
 * rest; then what is for everyone, words to say and things to do before what explains them; then what is for others.
 * Things alike keep the order they had, and all of them do for who has said nothing.
 */
export function byNeed<T>(things: readonly T[], need: (thing: T) => Need, reader: Reader): T[] {
  if (reader.role === '' && reader.channel === '' && Object.keys(reader.place).length === 0) return [...things];
  const needs = things.map((thing) => ({ thing, ...need(thing) }));
  const before = (one: Need, other: Need) =>
    ranks.indexOf(one.rank) - ranks.indexOf(other.rank) || other.named - one.named || other.deeds - one.deeds;
  return needs.sort(before).map(({ thing }) => thing);
}
