import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveIndex } from '../../src/search/derive-index.ts';
import { indexAddress, indexFileNamed, type IndexSet } from '../../src/search/index-set.ts';
import type { Derivation } from '../../src/traditional/derivation.ts';

/**
 * Adds the search index of a derived language to a site. Returns what each address of the source's index is in the
 * derived language.
 */
export function addSearchFiles(
  siteDir: string,
  { language: { from, locale }, convert }: Derivation,
  pairs: () => ReadonlyMap<string, string>,
): Map<string, string> {
  const addresses = readdirSync(join(siteDir, 'search')).map((file) => `/search/${file}`);
  const read = <Name extends keyof IndexSet>(name: Name): { address: string; data: IndexSet[Name] } => {
    const address = addresses.find((one) => {
      const named = indexFileNamed(one);
      return named?.name === name && named.locale === from;
    });
    if (address === undefined) throw new Error(`The search index of ${from} has no ${name}.`);
    return { address, data: JSON.parse(readFileSync(join(siteDir, address), 'utf8')) as IndexSet[Name] };
  };
  const source = { names: read('names'), details: read('details'), clauses: read('clauses') };
  const { names, details, clauses } = source;
  const derived = deriveIndex({ names: names.data, details: details.data, clauses: clauses.data }, convert, pairs);
  return new Map(
    (Object.keys(source) as (keyof IndexSet)[]).map((name) => {
      const text = JSON.stringify(derived[name]);
      const address = indexAddress(name, locale, text);
      writeFileSync(join(siteDir, address), text);
      return [source[name].address, address] as const;
    }),
  );
}
