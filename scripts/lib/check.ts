import { closeSync, type Dirent, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import {
  isPicture,
  type PictureFile,
  pictureHead,
  type Report,
  type ReportOptions,
  rules,
  runCheck,
} from '../../src/check/index.ts';
import { type Corpus, corpusFromDisk, todayFor } from '../../src/corpus/index.ts';
import { guideSlugs, ruleSlug } from '../../src/guide/pages.ts';
import type { Locale } from '../../src/languages/index.ts';
import type { Day } from '../../src/lib/day.ts';
import { isContentPath } from '../../src/schema/index.ts';
import { addressOn, pagePath } from '../../src/lib/site-paths.ts';
import { contentArgument } from './content.ts';

const publicDir = resolve(import.meta.dirname, '../../public');

/** Checks a content folder with every rule, as of a day: today where none is given. */
export function checkContent(dir: string, today?: Day): { corpus: Corpus; report: Report } {
  const beside = filesBelow(dir, dir).filter((path) => !isContentPath(path));
  const pictures = new Map(beside.filter(isPicture).flatMap((path) => headOf(join(dir, path), path)));
  const assets = new Set([...filesBelow(publicDir, publicDir), ...beside]);
  const corpus = corpusFromDisk(dir);
  const context = {
    corpus,
    today: today ?? todayFor(corpus.site),
    assets,
    beside,
    pictures,
    productPages: guideSlugs,
    contentArgument: contentArgument(dir),
  };
  return { corpus, report: runCheck(context, rules) };
}

/** How reports name files and rules. */
export function reportOptions({ site }: Corpus, languages: readonly Locale[], prefix: string): ReportOptions {
  const rulePage: ReportOptions['rulePage'] = (rule, locale) =>
    addressOn(site.baseUrl, pagePath(locale, ruleSlug(rule)));
  return { languages, prefix, rulePage };
}

/** A path given on the command line as a path below the content folder. */
export function contentPath(dir: string, path: string): string {
  const absolute = existsSync(resolve(path)) ? resolve(path) : join(dir, path);
  return relative(dir, absolute).split(sep).join('/');
}

/** Every file below a folder, as paths with forward slashes; empty when it does not exist. */
function filesBelow(root: string, dir: string): string[] {
  if (!existsSync(dir)) return [];
  return listed(dir).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return filesBelow(root, path);
    // The corpus says what is neither: links, devices.
    return entry.isFile() ? [relative(root, path).split(sep).join('/')] : [];
  });
}

/** What a folder holds; nothing where it cannot be read, which the corpus tells. */
function listed(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The size of a picture and the bytes that say what it is; nothing where it cannot be read. */
function headOf(file: string, path: string): [string, PictureFile][] {
  try {
    const handle = openSync(file, 'r');
    try {
      const head = Buffer.alloc(pictureHead);
      const length = readSync(handle, head, 0, pictureHead, 0);
      return [[path, { bytes: fstatSync(handle).size, head: head.subarray(0, length) }]];
    } finally {
      closeSync(handle);
    }
  } catch {
    return [];
  }
}
