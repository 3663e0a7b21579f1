import {
  closeSync,
  type Dirent,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import {
  type CheckContext,
  isPicture,
  meantEnding,
  type Mended,
  mendFiles,
  type Misnamed,
  type PictureFile,
  pictureHead,
  type Report,
  type ReportOptions,
  rules,
  runCheck,
  selectIssues,
} from '../../src/check/index.ts';
import {
  buildCorpus,
  type Corpus,
  corpusFromDisk,
  decode,
  readContent,
  todayFor,
  usualFor,
} from '../../src/corpus/index.ts';
import { guidePages, ruleSlug } from '../../src/guide/pages.ts';
import type { Locale } from '../../src/languages/index.ts';
import type { Day } from '../../src/lib/day.ts';
import { isBesideContent, isContentPath } from '../../src/schema/index.ts';
import { addressOn, pagePath } from '../../src/lib/site-paths.ts';
import { contentArgument } from './content.ts';
import { writeContentFiles } from './write-content.ts';
import { productDir } from './places.ts';

const publicDir = join(productDir, 'public');

/** Checks a content folder with every rule, as of a day: today where none is given. */
export function checkContent(
  dir: string,
  today?: Day,
  corpus = corpusFromDisk(dir),
): { corpus: Corpus; report: Report } {
  const context = checkContext(dir, corpus, today);
  return { corpus: context.corpus, report: runCheck(context, rules) };
}

/**
 * Makes the safe corrections of a content folder in its files, below the paths given or in all, and says how many, and
 * which files stay as they are. A byte order mark stays.
 */
export function mendContent(dir: string, paths: readonly string[], today?: Day): Pick<Mended, 'made' | 'held'> {
  const raw = readContent(dir);
  const surroundings = besideContent(dir);
  const { texts, made, held } = mendFiles(raw, (files) => {
    const report = runCheck(checkContext(dir, buildCorpus(files, usualFor(files)), today, surroundings), rules);
    return { ...report, fixes: selectIssues(report, paths).fixes };
  });
  writeContentFiles(
    dir,
    raw.flatMap((file) => {
      const text = texts.get(file.path);
      return text === undefined ? [] : [{ file, text }];
    }),
  );
  return { made, held };
}

/** The files that content stands among: those that are none, the pictures of them, and all that links may lead to. */
function besideContent(dir: string) {
  const beside = filesBelow(dir, dir).filter((path) => !isContentPath(path));
  const pictures = new Map(beside.filter(isPicture).flatMap((path) => headOf(join(dir, path), path)));
  const media = beside.filter((path) => path.startsWith('media/'));
  const sizes = new Map(media.map((path) => [path, statSync(join(dir, path)).size] as const));
  const misnamed = beside.flatMap((path) => misnamedAt(dir, path));
  return { beside, misnamed, pictures, sizes, assets: new Set([...filesBelow(publicDir, publicDir), ...beside]) };
}

/** A file that holds content and only has an ending of another program behind, or in place of, its own. */
function misnamedAt(dir: string, path: string): Misnamed[] {
  const meant = meantEnding(path, isPicture(path));
  if (typeof meant !== 'string' || !isContentPath(meant)) return [];
  const { text, encoding } = decode(readFileSync(join(dir, path)));
  const begins = meant.endsWith('.mdx') ? /^\s*---\r?\n/ : meant.endsWith('.svg') ? /^\s*</ : /^[\w-]+:/m;
  return encoding.startsWith('utf-8') && begins.test(text) ? [{ path, meant, text, encoding }] : [];
}

/** What the rules look at in a content folder. */
export function checkContext(
  dir: string,
  corpus = corpusFromDisk(dir),
  today: Day = todayFor(corpus.site),
  surroundings = besideContent(dir),
) {
  return {
    corpus,
    today,
    ...surroundings,
    productPages: guidePages(corpus.languages.all),
    contentArgument: contentArgument(dir),
  } satisfies CheckContext;
}

/** How reports name files and rules, in the language asked for, or in those of the content. */
export function reportOptions({ site, languages }: Corpus, asked: Locale | undefined, prefix: string): ReportOptions {
  const rulePage: ReportOptions['rulePage'] = (rule, locale) => {
    const offered = languages.all.includes(locale) ? locale : languages.authority;
    return addressOn(site.baseUrl, pagePath(offered, ruleSlug(rule)));
  };
  return { languages: asked ? [asked] : languages.all, prefix, rulePage };
}

/** Every file below a folder, as paths with forward slashes; empty when it does not exist. */
function filesBelow(root: string, dir: string): string[] {
  if (!existsSync(dir)) return [];
  return listed(dir).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return dir === root && isBesideContent(entry.name) ? [] : filesBelow(root, path);
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
