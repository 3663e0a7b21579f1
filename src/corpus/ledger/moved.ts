import {
  type AddressableList,
  addressableLists,
  type LedgerLine,
  type StandardFacts,
  wordFields,
} from '../../schema/index.ts';
import { canonical } from '../hash.ts';
import type { Corpus, Standard } from '../types.ts';
import { type Changes, changesSince } from './changes.ts';
import { lastLine, saysSomething } from './lines.ts';
import { publicationOf } from './publication.ts';

type Facts = LedgerLine['facts'];
type Entry = { id: string } & Readonly<Record<string, unknown>>;

/** An entry that says the same under another id. */
export interface Renamed {
  was: string;
  is: string;
}

/** An entry that left one standard and stands in another with the same words. */
export interface Moved {
  from: { code: string; clause: string };
  to: { code: string; clause: string };
}

/** A standard as it was and as it is; nothing before where it is new. */
export interface Compared {
  code: string;
  before: Facts | undefined;
  now: Facts;
}

/** The entries of a standard that have another id than when they were published, and are the same otherwise. */
export function renamedSince(line: LedgerLine, standard: Standard): Renamed[] {
  if (!isSwapped(changesSince(line, standard))) return [];
  const { facts: now } = publicationOf(standard);
  return addressableLists.flatMap((list) => {
    const [gone, fresh] = beside(entriesIn(line.facts, list), entriesIn(now, list));
    return paired(gone, fresh, (entry) => canonical({ ...entry, id: '', basis: [] })).map(([was, is]): Renamed => ({
      was: was.id,
      is: is.id,
    }));
  });
}

/** Whether something is gone and something is new; most revisions need no look at which is which. */
export const isSwapped = ({ entries }: Changes): boolean =>
  entries.some(({ mark }) => mark === 'D') && entries.some(({ mark }) => mark === 'A');

/** The entries that a revision of one standard lost and one of another has won, word for word. */
export function movedBetween(all: readonly Compared[]): Moved[] {
  const changed = all.map(({ code, before, now }) => {
    const sides = addressableLists.map((list) =>
      beside(placed(code, before, list), placed(code, now, list), ({ entry }) => entry.id),
    );
    return { gone: sides.flatMap(([gone]) => gone), fresh: sides.flatMap(([, fresh]) => fresh) };
  });
  const [gone, fresh] = [changed.flatMap((one) => one.gone), changed.flatMap((one) => one.fresh)];
  // What stands in the standard that it left was renamed there.
  return paired(
    gone,
    fresh,
    ({ words }) => words,
    (one, other) => one.code !== other.code,
  ).map(([from, to]): Moved => ({ from: addressOf(from), to: addressOf(to) }));
}

/** The entries that moved from one standard to another since what was last published. */
export function movedSince(corpus: Corpus): Moved[] {
  const made =
    known.get(corpus) ?? movedBetween(corpus.standards.flatMap((standard) => sincePublished(corpus, standard)));
  known.set(corpus, made);
  return made;
}
const known = new WeakMap<Corpus, Moved[]>();

function sincePublished(corpus: Corpus, standard: Standard): Compared[] {
  if (corpus.ledger.length === 0 || standard.facts.state === 'draft') return [];
  const { facts: now } = publicationOf(standard);
  return [{ code: standard.code, before: lastLine(corpus, standard.code)?.facts, now }];
}

/** A standard as a line of its ledger and the one before it say it. */
export const comparedLines = ({ line, before }: { line: LedgerLine; before: LedgerLine | undefined }): Compared[] =>
  saysSomething(line) ? [{ code: line.code, before: before?.facts, now: line.facts }] : [];

interface Placed {
  code: string;
  entry: Entry;
  /** Its words alone: in a standard of another kind the facts beside them are others. */
  words: string;
}

function placed(code: string, facts: Facts | undefined, list: AddressableList): Placed[] {
  if (!facts) return [];
  const names = wordFields((facts as Pick<StandardFacts, 'kind'>).kind, list);
  return entriesIn(facts, list).flatMap((entry) => {
    const words = names.filter((name) => entry[name] !== undefined).map((name) => [name, entry[name]]);
    return words.length === 0 ? [] : [{ code, entry, words: canonical(Object.fromEntries(words)) }];
  });
}

const addressOf = ({ code, entry }: Placed) => ({ code, clause: entry.id });
const entriesIn = (facts: Facts, list: AddressableList) => (facts[list] ?? []) as Entry[];

/** What only the first list has, and what only the second. */
function beside<Item>(
  old: readonly Item[],
  now: readonly Item[],
  idOf: (item: Item) => string = (item) => (item as Entry).id,
): [gone: Item[], fresh: Item[]] {
  const [before, after] = [new Set(old.map(idOf)), new Set(now.map(idOf))];
  return [old.filter((item) => !after.has(idOf(item))), now.filter((item) => !before.has(idOf(item)))];
}

/** Pairs of what has the same key, each of both sides once. */
function paired<Item>(
  gone: readonly Item[],
  fresh: readonly Item[],
  keyOf: (item: Item) => string,
  fits: (one: Item, other: Item) => boolean = () => true,
): [Item, Item][] {
  const left = Map.groupBy(fresh, keyOf);
  return gone.flatMap((item): [Item, Item][] => {
    const same = left.get(keyOf(item)) ?? [];
    const at = same.findIndex((other) => fits(item, other));
    const [found] = at < 0 ? [] : same.splice(at, 1);
    return found ? [[item, found]] : [];
  });
}
