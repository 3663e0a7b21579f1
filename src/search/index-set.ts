import { shortHash } from '../corpus/index.ts';
import type { ClauseIndex, DetailIndex, NameIndex } from './index-types.ts';

/** The index of one language: what its three files hold, by the names that their addresses begin with. */
export interface IndexSet {
  names: NameIndex;
  details: DetailIndex;
  clauses: ClauseIndex;
}

/** The address of an index file of a language, named after its content: a browser may keep it for good. */
export function indexAddress(name: keyof IndexSet, locale: string, text: string): string {
  return `/search/${name}-${locale}.${shortHash(text)}.json`;
}

/** What an address of an index file names; undefined for any other file. */
export function indexFileNamed(address: string): { name: keyof IndexSet; locale: string } | undefined {
  const [, name, locale] = /^\/search\/(names|details|clauses)-([a-z-]+)\.[a-z]+\.json$/.exec(address) ?? [];
  return name && locale ? { name: name as keyof IndexSet, locale } : undefined;
}
