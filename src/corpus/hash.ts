import { hash } from 'node:crypto';
import type { Hashes } from './types.ts';

/** The placeholder that a new translation carries until it is done. */
export const pendingHash = 'aaaaaa';

/** Fields of an entry that say where it comes from, how to find it or who may read it, not what it means. */
const notMeaning = new Set(['id', 'basis', 'secrecy']);

/** Six letters that change when the meaning of an entry changes. */
export function entryHash(entry: Readonly<Record<string, unknown>>): string {
  const meaning = Object.entries(entry).filter(([key, value]) => !notMeaning.has(key) && value !== undefined);
  return shortHash(canonical(Object.fromEntries(meaning)));
}

/** The hashes of all that a translation of a page covers: its header, its body and its entries. */
export function pageHashes(
  title: string,
  description: string,
  body: string,
  entries: readonly ({ id: string } & Readonly<Record<string, unknown>>)[],
): Hashes {
  return {
    header: headerHash(title, description),
    body: bodyHash(body),
    entries: Object.fromEntries(entries.map((entry) => [entry.id, entryHash(entry)])),
  };
}

/** The hash of a page's title and rule sentence. */
export function headerHash(title: string, description: string): string {
  return shortHash(`${title}\n${description}`);
}

/** The hash of all that a standard lays down: its title and rule sentence, and its entries in any order. */
export function wholeHash({ header, entries }: Hashes): string {
  return shortHash(canonical({ header, entries }));
}

/** What counts of a body: neither line ends, nor blank lines at its ends or too many. */
export function plainBody(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** The hash of what counts of a body; undefined for an empty one. */
export function bodyHash(body: string): string | undefined {
  const text = plainBody(body);
  return text === '' ? undefined : shortHash(text);
}

/**
 * The start of the SHA-256 of a text as six letters a to p, four bits each. Letters only, because YAML reads an
 * unquoted `380012` or `1e5000` as a number.
 */
export function shortHash(text: string): string {
  const hex = hash('sha256', text, 'hex').slice(0, 6);
  return [...hex].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/** JSON with sorted keys, so that the order of fields in a file does not count. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
  }
  return value === undefined ? 'null' : JSON.stringify(value);
}
