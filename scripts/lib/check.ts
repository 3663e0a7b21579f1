import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { mendFiles, type Report, type ReportOptions, rules, runCheck } from '../../src/check/index.ts';
import { buildCorpus, type Corpus, type RawFile, readContent, todayFor } from '../../src/corpus/index.ts';
import { guideSlugs, ruleSlug } from '../../src/guide/pages.ts';
import type { Locale } from '../../src/languages/index.ts';
import type { Day } from '../../src/lib/day.ts';
import { isContentPath } from '../../src/schema/index.ts';
import { addressOn, pagePath } from '../../src/lib/site-paths.ts';
import { contentArgument } from './content.ts';

const publicDir = resolve(import.meta.dirname, '../../public');

/** Checks a content folder with every rule, as of a day: today where none is given. */
export function checkContent(dir: string, today?: Day): { corpus: Corpus; report: Report } {
  return checkFiles(readContent(dir), { dir, assets: assetsOf(dir), today });
}

/** Makes the safe corrections of a content folder in its files, and checks what is there then. */
export function mendContent(dir: string, today?: Day): { corpus: Corpus; report: Report; made: number } {
  const beside = { dir, assets: assetsOf(dir), today };
  const raw = readContent(dir);
  const { texts, made } = mendFiles(raw, (files) => checkFiles(files, beside).report);
  for (const [path, text] of texts) {
    // Texts are read without their byte order mark, and keep it.
    const isMarked = raw.find((file) => file.path === path)?.encoding === 'utf-8-bom';
    writeFileSync(join(dir, path), isMarked ? `\ufeff${text}` : text);
  }
  return { ...checkFiles(readContent(dir), beside), made };
}

interface Beside {
  dir: string;
  assets: ReadonlySet<string>;
  today: Day | undefined;
}

function checkFiles(raw: readonly RawFile[], { dir, assets, today }: Beside): { corpus: Corpus; report: Report } {
  const corpus = buildCorpus(raw);
  const context = {
    corpus,
    today: today ?? todayFor(corpus.site),
    assets,
    productPages: guideSlugs,
    contentArgument: contentArgument(dir),
  };
  return { corpus, report: runCheck(context, rules) };
}

/** Files that links may lead to: those of the product, and pictures beside pages. */
function assetsOf(dir: string): ReadonlySet<string> {
  const beside = filesBelow(dir, dir).filter((path) => !isContentPath(path));
  return new Set([...filesBelow(publicDir, publicDir), ...beside]);
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
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    return entry.isDirectory() ? filesBelow(root, path) : [relative(root, path).split(sep).join('/')];
  });
}
