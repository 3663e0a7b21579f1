import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CalendarColour, dataFiles, isContentPath, type SiteSettings } from '../schema/index.ts';
import { buildCorpus, settingsIn } from './build.ts';
import { decode } from './decode.ts';
import { isOf, isValid, readSource } from './source-file.ts';
import type { Corpus, RawFile } from './types.ts';

/** The content of this repository. */
export const shippedContent = resolve(import.meta.dirname, '../content');

/** Reads every content file below a folder. Links are not followed, so a link to a parent cannot loop. */
export function readContent(contentDir: string): RawFile[] {
  return filesBelow(contentDir)
    .filter(isContentPath)
    .map((path) => ({ path, ...decode(readFileSync(join(contentDir, path))) }));
}

/** Reads the settings of a content folder. Throws only when the folder cannot be read. */
export function settingsFromDisk(contentDir: string): SiteSettings {
  return settingsIn(oneFile(contentDir, dataFiles.site.at));
}

/** Reads the colours of the calendar; none where there is no list of them that can be read. */
export function coloursFromDisk(contentDir: string): readonly CalendarColour[] {
  const { languages } = settingsFromDisk(contentDir);
  const read = oneFile(contentDir, dataFiles.colours.at).map((file) => readSource(file, languages));
  return read.flatMap((file) => (isOf(file, 'colours') && isValid(file) ? file.value.entries : []));
}

function oneFile(contentDir: string, path: string): RawFile[] {
  const file = join(contentDir, path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? [{ path, ...decode(readFileSync(file)) }] : [];
}

/** Reads a content folder into a corpus. Throws only when the folder cannot be read. */
export function corpusFromDisk(contentDir: string = shippedContent): Corpus {
  return buildCorpus(readContent(contentDir));
}

/** Every file below a folder, as a path with forward slashes. */
function filesBelow(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesBelow(join(dir, entry.name)).map((path) => `${entry.name}/${path}`);
    return entry.isFile() ? [entry.name] : [];
  });
}
