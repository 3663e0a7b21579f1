import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { packageFacts } from '../lib/package.ts';
import { isPackage, productDir } from '../lib/places.ts';

/** The file of the package that a company's folder installs from, and where there is one to be copied from. */
export interface OwnPackage {
  name: string;
  file: string;
  from: string | undefined;
}

/** The folder that installed this product, in whose `node_modules/<name>/compiled` it lies; undefined here. */
export const installedIn = isPackage ? resolve(productDir, '../../..') : undefined;

/**
 * The package as a file: it is in no registry, and with the file among the company's own, whoever checks a change can
 * install it. It is copied from where this very product was installed from.
 */
export function ownPackage(folder = installedIn): OwnPackage {
  const { name, version } = packageFacts();
  const usual = { name, file: `${name}-${version}.tgz`, from: undefined };
  if (folder === undefined) return usual;
  const spec = dependenciesOf(join(folder, 'package.json'))[name] ?? '';
  const from = spec.startsWith('file:') ? resolve(folder, spec.slice('file:'.length)) : '';
  return from.endsWith('.tgz') && existsSync(from) ? { name, file: basename(from), from } : usual;
}

function dependenciesOf(path: string): Readonly<Record<string, string | undefined>> {
  if (!existsSync(path)) return {};
  return (JSON.parse(readFileSync(path, 'utf8')) as { dependencies?: Record<string, string> }).dependencies ?? {};
}
