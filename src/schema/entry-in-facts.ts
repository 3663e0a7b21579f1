import { type AddressableList, addressableLists } from './standard.ts';

/** An entry of a standard, as its facts keep it, and the list that it is in. */
export interface EntryInFacts {
  list: AddressableList;
  entry: Readonly<Record<string, unknown>>;
}

/** The entry of an id in the facts of a standard, those of a page or of a line of its ledger. */
export function entryInFacts(facts: object, id: string): EntryInFacts | undefined {
  for (const list of addressableLists) {
    const entries = ((facts as Readonly<Record<string, unknown>>)[list] ?? []) as readonly EntryInFacts['entry'][];
    const entry = entries.find((one) => one['id'] === id);
    if (entry) return { list, entry };
  }
  return undefined;
}
