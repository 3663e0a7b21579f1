import { resolve } from 'node:path';
import { settingsFromDisk } from '../../src/corpus/from-disk.ts';
import type { Locale } from '../../src/languages/index.ts';
import { contentIn } from './home.ts';
import { usualContent } from './places.ts';

/**
 * The languages of the company that a call is about: that of the content it names, else the one in whose folder it was
 * called; undefined where there is neither.
 */
export function companyLanguages(asked?: string): readonly Locale[] | undefined {
  const dir = [asked, usualContent]
    .filter((folder) => folder !== undefined)
    .map((folder) => contentIn(resolve(folder)))
    .find((folder) => folder !== undefined);
  return dir === undefined ? undefined : settingsFromDisk(dir).languages;
}
