import { hash } from 'node:crypto';
import type { Day } from '../../lib/day.ts';
import {
  type AddressableList,
  addressableLists,
  entrySchema,
  kindSchemas,
  type LedgerLine,
  type PublishedWords,
  type StandardFacts,
  withoutDefaults,
} from '../../schema/index.ts';
import { entriesOf } from '../build.ts';
import { canonical, plainBody, shortHash } from '../hash.ts';
import type { Standard } from '../types.ts';

/** Facts that lay nothing down: what the line itself says; how and where a standard is found, where it is printed. */
const apart = [...['code', 'state', 'withdrawn', 'revision', 'history'], ...['aliases', 'asked', 'card', 'formerly']];

/** What a standard lays down, and its words in every language, as a line of the ledger keeps them. */
export function publicationOf(standard: Standard): Pick<LedgerLine, 'facts' | 'words'> {
  const { authority, translations } = standard;
  const translated = Object.values(translations).map(({ locale, title, description, file, translation }) => {
    const entries = Object.entries(translation.clauses).map(([id, entry]) => [id, wordsOnly(entry)] as const);
    const ordered = entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return [locale, { title, description, ...bodyOf(file.fences.body), entries: Object.fromEntries(ordered) }] as const;
  });
  const { locale, title, description, file } = authority;
  const own = [locale, { title, description, ...bodyOf(file.fences.body) }] as const;
  // As it is read back: a field that is undefined is not there.
  return JSON.parse(
    JSON.stringify({ facts: factsOf(standard.facts), words: Object.fromEntries([own, ...translated]) }),
  ) as ReturnType<typeof publicationOf>;
}

function factsOf(facts: StandardFacts): Record<string, unknown> {
  const said = Object.entries(withoutDefaults(kindSchemas[facts.kind], facts)).filter(
    ([name]) => !apart.includes(name),
  );
  const lists: readonly string[] = addressableLists;
  return Object.fromEntries(
    said.map(([name, value]) => [name, lists.includes(name) ? saidIn(facts, name as AddressableList) : value]),
  );
}

const saidIn = (facts: StandardFacts, list: AddressableList) =>
  entriesOf(facts, list).map((entry) => withoutDefaults(entrySchema(facts.kind, list), entry));

const wordsOnly = (entry: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'source'));

function bodyOf(body: string): Pick<PublishedWords, 'body'> {
  const text = plainBody(body);
  return text === '' ? {} : { body: text };
}

/** The line that publishes a standard as it now is, after the last line of its ledger. */
export function lineOf(standard: Standard, published: Day, before: LedgerLine | undefined): LedgerLine {
  const { number, effective, expires } = standard.facts.revision;
  const { editorial } = standard.facts.history.findLast((entry) => entry.number === number) ?? {};
  return withHash({
    code: standard.code,
    number,
    ...(before?.number === number && { only: 'translation' as const }),
    published,
    effective,
    ...(expires !== undefined && { expires }),
    ...approverOf(standard),
    ...(editorial && { editorial }),
    ...publicationOf(standard),
    before: before?.hash ?? '',
  });
}

/** Who approved a revision, and when where that is recorded. */
export type Approver = Pick<LedgerLine, 'approvedBy' | 'approvedOn'>;

/** Who approved a standard as it now is, as its page says. */
export function approverOf(standard: Standard): Approver {
  const { approvedBy, approved } = standard.facts.revision;
  return { approvedBy, ...(approved?.text === approvalHash(standard) && { approvedOn: approved.on }) };
}

/**
 * The hash of what an approval is of: all that the standard lays down in the language of its facts, its number, its
 * days, its owner, the marks of this revision with their notes, and that it is withdrawn. Translations follow the words
 * and may come later.
 */
export function approvalHash(standard: Standard): string {
  const { facts, words } = publicationOf(standard);
  const { revision, state, withdrawn, history } = standard.facts;
  const { number, effective, review, expires, owner } = revision;
  const { marks = [], editorial } = history.findLast((entry) => entry.number === number) ?? {};
  const ended = state === 'withdrawn' && { withdrawn: withdrawn ?? {} };
  const told = { number, effective, review, expires, owner, editorial, marks, ...ended };
  return shortHash(canonical({ ...told, facts, words: words[standard.authority.locale] }));
}

/** A line with its hash. */
export function withHash(line: Omit<LedgerLine, 'hash'>): LedgerLine {
  return { ...line, hash: hashOfLine(line) };
}

/** The hash that a line of the ledger carries: of everything on it but itself, whatever the order of its fields. */
export function hashOfLine(line: Readonly<Record<string, unknown>>): string {
  const rest = Object.fromEntries(Object.entries(line).filter(([name]) => name !== 'hash'));
  return hash('sha256', canonical(rest), 'hex').slice(0, 32);
}

/** Where the ledger of a standard stands below the content folder. */
export const ledgerPath = (code: string) => `ledger/${code}.jsonl`;
