import { createRequire } from 'node:module';
import { dirname, extname, join, resolve } from 'node:path';
import { contentIn, homeAt } from './home.ts';

/** The folder of the product: this repository, or what was compiled of it into a package. Nothing is written there. */
export const productDir = resolve(import.meta.dirname, '../..');

/** Whether this runs from the package, in the folder of a company. There is no TypeScript then. */
export const isPackage = extname(import.meta.filename) === '.js';

/** The folder that commands work in, from wherever they are called: sites, caches and printed files lie there. */
export const homeDir = isPackage ? homeAt(process.cwd()) : productDir;

/** The content that commands read unless another folder is asked for. */
export const usualContent = isPackage ? (contentIn(homeDir) ?? homeDir) : join(productDir, 'src/content');

/** Where the built site stands unless another folder is asked for. */
export const distDir = join(homeDir, 'dist');

/** What is kept between runs. Whoever deletes it only waits longer. */
export const cacheDir = join(homeDir, '.cache');

/** Astro's command line, run by this Node rather than by the machine's. */
export const astroCli = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

/** A module of the product as a file to start or to bundle, by its path without an ending. */
export function moduleFile(path: string): string {
  return join(productDir, `${path}${extname(import.meta.filename)}`);
}
