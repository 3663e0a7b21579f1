import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { dataFiles, type SiteSettings } from '../schema/index.ts';
import { buildCorpus, settingsIn } from './build.ts';
import { decode } from './decode.ts';
import type { Corpus, RawFile } from './types.ts';

/** The content of this repository. */
export const shippedContent = resolve(import.meta.dirname, '../content');

/** File types that content is made of; anything else below the folder is left alone. */
const contentFile = /\.(?:mdx?|ya?ml)$/;

/** Reads every content file below a folder. Links are not followed, so a link to a parent cannot loop. */
export function readContent(contentDir: string): RawFile[] {
  return walk(contentDir).map((file) => {
    const path = relative(contentDir, file).split(sep).join('/');
    return { path, ...decode(readFileSync(file)) };
  });
}

/** Reads the settings of a content folder. Throws only when the folder cannot be read. */
export function settingsFromDisk(contentDir: string): SiteSettings {
  const path = join(contentDir, dataFiles.site.at);
  return settingsIn(existsSync(path) ? [{ path: dataFiles.site.at, ...decode(readFileSync(path)) }] : []);
}

/** Reads a content folder into a corpus. Throws only when the folder cannot be read. */
export function corpusFromDisk(contentDir: string = shippedContent): Corpus {
  return buildCorpus(readContent(contentDir));
}

function walk(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return walk(path);
    return entry.isFile() && contentFile.test(entry.name) && statSync(path).isFile() ? [path] : [];
  });
}
