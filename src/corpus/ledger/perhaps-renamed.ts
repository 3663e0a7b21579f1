import { addressableLists, type LedgerLine, type StandardFacts, wordFields } from '../../schema/index.ts';
import type { Corpus, Standard } from '../types.ts';
import { changesSince } from './changes.ts';
import { isSwapped, movedSince, type Renamed, renamedSince } from './moved.ts';
import { publicationOf } from './publication.ts';

type Entry = { id: string } & Readonly<Record<string, unknown>>;

/** How alike two texts are that may be one and the same, reworded: half of their pairs of signs. */
const alike = 0.5;

/**
 * Entries that may have got another id and other words at once: what is gone from a list and what is new in it say much
 * the same, or stand at the same place. Nobody but who wrote them knows.
 */
export function perhapsRenamed(corpus: Corpus, line: LedgerLine, standard: Standard): Renamed[] {
  if (!isSwapped(changesSince(line, standard))) return [];
  const { facts: now } = publicationOf(standard);
  const certain = renamedSince(line, standard);
  const moved = movedSince(corpus);
  const isGone = (id: string) =>
    !certain.some(({ was }) => was === id) &&
    !moved.some(({ from }) => from.code === standard.code && from.clause === id);
  const isFresh = (id: string) =>
    !certain.some(({ is }) => is === id) && !moved.some(({ to }) => to.code === standard.code && to.clause === id);
  return addressableLists.flatMap((list): Renamed[] => {
    const [old, fresh] = [line.facts, now].map((facts) => (facts[list] ?? []) as Entry[]) as [Entry[], Entry[]];
    const [before, after] = [old, fresh].map((entries) => new Set(entries.map(({ id }) => id)));
    const names = wordFields((now as Pick<StandardFacts, 'kind'>).kind, list);
    const left = new Set(fresh.filter(({ id }) => !before?.has(id) && isFresh(id)));
    return old.flatMap((entry): Renamed[] => {
      if (after?.has(entry.id) || !isGone(entry.id)) return [];
      const [first] = [...left]
        .map((one) => {
          const likeness = likenessOf(textOf(entry, names), textOf(one, names));
          return { one, likeness: likeness >= alike ? likeness : placesMeet(entry, old, one, fresh) ? 0 : undefined };
        })
        .filter((pair) => pair.likeness !== undefined)
        .sort((a, b) => (b.likeness ?? 0) - (a.likeness ?? 0));
      if (!first) return [];
      left.delete(first.one);
      return [{ was: entry.id, is: first.one.id }];
    });
  });
}

const textOf = (entry: Entry, names: readonly string[]) =>
  names.flatMap((name) => (typeof entry[name] === 'string' ? entry[name] : [])).join('\n');

/** How many pairs of neighbouring signs two texts share, of all that they have: 1 where they are the same. */
function likenessOf(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  const shared = one.filter((pair) => {
    const at = other.indexOf(pair);
    if (at >= 0) other.splice(at, 1);
    return at >= 0;
  });
  const all = pairsOf(a).length + pairsOf(b).length;
  return all === 0 ? 0 : (2 * shared.length) / all;
}

const pairsOf = (text: string) => [...text].slice(1).map((sign, at) => `${[...text][at] ?? ''}${sign}`);

/** Whether two entries stand between the same neighbours; a list of one has no places. */
function placesMeet(one: Entry, old: readonly Entry[], other: Entry, fresh: readonly Entry[]): boolean {
  const around = (entry: Entry, list: readonly Entry[]) =>
    [-1, 1].map((step) => list[list.indexOf(entry) + step]?.id ?? '').join();
  return old.length > 1 && around(one, old) === around(other, fresh);
}
