import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CalendarColour, dataFiles, isBesideContent, isContentPath, type SiteSettings } from '../schema/index.ts';
import type { Locale } from '../languages/index.ts';
import { buildCorpus, settingsIn } from './build.ts';
import { decode } from './decode.ts';
import { isOf, isValid, readSource } from './source-file.ts';
import type { Corpus, RawFile, Unread } from './types.ts';
import { usualFor } from './usual-for.ts';

/** The content of this repository. */
export const shippedContent = resolve(import.meta.dirname, '../content');

/** What a content folder holds: its files, and whatever could not or must not be read. */
export interface ContentOnDisk {
  files: RawFile[];
  unread: Unread[];
}

/**
 * Reads every content file below a folder. Links are not followed, so a link to a parent cannot loop and one to the
 * outside publishes nothing; they and what cannot be read are named. A file that goes meanwhile is left out.
 */
export function contentOnDisk(contentDir: string): ContentOnDisk {
  const { paths, unread } = below(contentDir, '');
  const files = paths.filter(isContentPath).flatMap((path): RawFile[] => {
    try {
      return [{ path, ...decode(readFileSync(join(contentDir, path))) }];
    } catch (error) {
      unread.push(...refusedBy(error, path));
      return [];
    }
  });
  return { files, unread };
}

/** Reads every content file below a folder; see `contentOnDisk` for what is left out. */
export function readContent(contentDir: string): RawFile[] {
  return contentOnDisk(contentDir).files;
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

/** Reads what is filled into lines the same every time, such as the name of the company, and the names of the site. */
export function namesFromDisk(contentDir: string): string[] {
  const { languages, brand, shortBrand } = settingsFromDisk(contentDir);
  const read = oneFile(contentDir, dataFiles.placeholders.at).map((file) => readSource(file, languages));
  const filled = read.flatMap((file) => (isOf(file, 'placeholders') && isValid(file) ? file.value.entries : []));
  type Names = Partial<Record<Locale, string>> | undefined;
  const all: Names[] = [brand, shortBrand, ...filled.map((entry) => entry.filled)];
  return all.flatMap((names) => Object.values(names ?? {}));
}

function oneFile(contentDir: string, path: string): RawFile[] {
  const file = join(contentDir, path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? [{ path, ...decode(readFileSync(file)) }] : [];
}

/** Reads a content folder into a corpus. Throws only when the folder cannot be read. */
export function corpusFromDisk(contentDir: string = shippedContent): Corpus {
  const { files, unread } = contentOnDisk(contentDir);
  return { ...buildCorpus(files, usualFor(files)), unread };
}

/** Every file below a folder, as a path with forward slashes. Throws only when the first folder cannot be read. */
function below(root: string, folder: string): { paths: string[]; unread: Unread[] } {
  const paths: string[] = [];
  const unread: Unread[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) paths.push(path);
    else if (folder === '' && entry.isDirectory() && isBesideContent(entry.name)) continue;
    else if (!entry.isDirectory()) unread.push({ path, why: entry.isSymbolicLink() ? 'link' : 'device' });
    else
      try {
        const inside = below(root, path);
        paths.push(...inside.paths);
        unread.push(...inside.unread);
      } catch (error) {
        unread.push(...refusedBy(error, path));
      }
  }
  return { paths, unread };
}

/** Why a file or folder could not be read; nothing where it went between listing and reading. */
function refusedBy(error: unknown, path: string): Unread[] {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code === 'ENOENT' ? [] : [{ path, why: 'refused', code }];
}
