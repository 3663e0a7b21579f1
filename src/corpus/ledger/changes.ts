import {
  type AddressableList,
  addressableLists,
  type LedgerLine,
  type Mark,
  type StandardFacts,
  wordFields,
} from '../../schema/index.ts';
import { canonical } from '../hash.ts';
import type { Standard } from '../types.ts';
import { publicationOf } from './publication.ts';

/** The parts of a page whose words are its own. */
export const pageParts = ['title', 'description', 'body'] as const;
export type PagePart = (typeof pageParts)[number];

/** What became of one entry since it was published. */
export interface EntryChange {
  clause: string;
  mark: Mark;
  /** The fields that differ; none for an entry that is new or gone. */
  fields: readonly string[];
  /** Whether nothing but words of the authority differs. */
  isWordsOnly: boolean;
}

/**
 * What differs between a standard as it was published and as it now is. Places in a list do not count, but for the
 * steps of a procedure.
 */
export interface Changes {
  entries: readonly EntryChange[];
  /** Facts of the whole standard that differ, by name. */
  frame: readonly string[];
  /** Parts of the page's own words that differ. */
  page: readonly PagePart[];
  /** Whether any translation says something else. */
  isTranslatedAnew: boolean;
}

type Published = Pick<LedgerLine, 'facts' | 'words'>;
type Entry = { id: string } & Readonly<Record<string, unknown>>;

/** What an entry rests on is no part of what it says. */
const notSaid = new Set(['id', 'basis']);

const known = new WeakMap<Standard, Map<LedgerLine, Changes>>();

/** What changed in a standard since a line of its ledger. */
export function changesSince(line: LedgerLine, standard: Standard): Changes {
  const byLine = known.get(standard) ?? new Map<LedgerLine, Changes>();
  known.set(standard, byLine);
  const made = byLine.get(line) ?? worked(line, standard);
  byLine.set(line, made);
  return made;
}

function worked(line: LedgerLine, standard: Standard): Changes {
  const changes = changesBetween(line, publicationOf(standard), standard.authority.locale);
  const { number, effective, expires } = standard.facts.revision;
  // Each revision has days of its own; those of one that is published are part of what it says.
  const days =
    number === line.number
      ? differing({ effective: line.effective, expires: line.expires }, { effective, expires })
      : [];
  return { ...changes, frame: [...changes.frame, ...days] };
}

/** What changed from one publication to another, the authority's words told apart from the translations'. */
export function changesBetween(before: Published, now: Published, authority: Standard['authority']['locale']): Changes {
  const { [authority]: wordsBefore, ...translatedBefore } = before.words;
  const { [authority]: wordsNow, ...translatedNow } = now.words;
  const page = pageParts.filter((part) => wordsBefore?.[part] !== wordsNow?.[part]);
  return {
    entries: addressableLists.flatMap((list) => entryChanges(before.facts, now.facts, list)),
    frame: [...differing(frameOf(before.facts), frameOf(now.facts)), ...(isReordered(before, now) ? ['order'] : [])],
    page,
    isTranslatedAnew: canonical(translatedBefore) !== canonical(translatedNow),
  };
}

/** Whether anything that is said in the authority's language, or any fact, differs. */
export function isChanged({ entries, frame, page }: Changes): boolean {
  return entries.length + frame.length + page.length > 0;
}

function entryChanges(before: Published['facts'], now: Published['facts'], list: AddressableList): EntryChange[] {
  const [old, fresh] = [byId(before, list), byId(now, list)];
  const words = new Set(wordFields((now as Pick<StandardFacts, 'kind'>).kind, list));
  const gone = [...old.keys()].filter((id) => !fresh.has(id));
  return [
    ...[...fresh].flatMap(([clause, entry]): EntryChange[] => {
      const was = old.get(clause);
      if (!was) return [{ clause, mark: 'A', fields: [], isWordsOnly: false }];
      const fields = differing(was, entry).filter((name) => !notSaid.has(name));
      return fields.length === 0
        ? []
        : [{ clause, mark: 'M', fields, isWordsOnly: fields.every((name) => words.has(name)) }];
    }),
    ...gone.map((clause): EntryChange => ({ clause, mark: 'D', fields: [], isWordsOnly: false })),
  ];
}

/** Whether steps that were there and still are come one after the other as they did not. */
function isReordered({ facts: before }: Published, { facts: now }: Published): boolean {
  if (now['kind'] !== 'procedure') return false;
  const [old, fresh] = [byId(before, 'clauses'), byId(now, 'clauses')];
  const kept = [...old.keys()].filter((id) => fresh.has(id));
  return kept.join() !== [...fresh.keys()].filter((id) => old.has(id)).join();
}

function byId(facts: Published['facts'], list: AddressableList): ReadonlyMap<string, Entry> {
  return new Map(((facts[list] ?? []) as Entry[]).map((entry) => [entry.id, entry]));
}

function frameOf(facts: Published['facts']): Readonly<Record<string, unknown>> {
  const lists: readonly string[] = addressableLists;
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !lists.includes(name) && !notSaid.has(name)));
}

/** Names of fields that are not the same in two records. */
function differing(before: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => canonical(before[name]) !== canonical(now[name])).sort();
}
